// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore

/// How a form that was carried out is answered: by sending the browser to a page that says so once.
struct PagePosts: Sendable {
    let cookies: PageCookies

    /// The answer to a form that did something (303), which a reload does not repeat.
    func done(_ kind: Command.Kind, to location: String) -> Response {
        var response = Redirection(to: location).response
        response.setCookie(cookies.notice.setting(Notice.done(kind).rawValue, for: PageCookies.noticeAge))
        return response
    }

    /// The same for a change of the organisation.
    func done(_ change: OfficeChange, to location: String) -> Response {
        var response = Redirection(to: location).response
        response.setCookie(cookies.notice.setting(Notice.changed(change).rawValue, for: PageCookies.noticeAge))
        return response
    }

    /// The answer to a form about getting in.
    func done(_ notice: AccessNotice, to page: PagePath) -> Response {
        var response = Redirection(to: page.path).response
        response.setCookie(cookies.notice.setting(Notice.access(notice).rawValue, for: PageCookies.noticeAge))
        return response
    }

    /// The key that a form carries to be recognised when it comes twice.
    static let keyField = "request_key"

    static func freshKey() -> String { SecretToken().text }
}
