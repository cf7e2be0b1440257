// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport

/// The cookies of the pages.
struct PageCookies: Sendable {
    let session: HostCookie
    let language: HostCookie
    let notice: HostCookie
    /// Between two steps of signing in.
    let step: HostCookie

    init(isSecure: Bool) {
        session = HostCookie("session", isSecure: isSecure)
        language = HostCookie("language", isSecure: isSecure)
        notice = HostCookie("notice", isSecure: isSecure)
        step = HostCookie("step", isSecure: isSecure)
    }

    /// A language is remembered for a year.
    static let languageAge: Duration = .seconds(365 * 86_400)
    /// A notice that was not shown within a minute is of no use any more.
    static let noticeAge: Duration = .seconds(60)
}
