// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The addresses that answers of the API refer to.
enum Endpoint {
    static let prefix = "/api/v1"
    static let currentSession = "\(prefix)/sessions/current"

    static func token(_ id: SignInID) -> String { "\(prefix)/me/tokens/\(id.rawValue)" }

    static func mediationCase(_ id: CaseID) -> String { "\(prefix)/cases/\(id)" }

    static func event(_ version: Int32, of id: CaseID) -> String { "\(mediationCase(id))/events/\(version)" }
}
