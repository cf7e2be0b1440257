// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationService

extension CaseService {
    /// The case that a person calls by its code, for `CommandReader`; empty for anything but the code of a case that
    /// this person may know of.
    package func cases(named text: String?, as principal: Principal) async throws -> [CaseCode: CaseID] {
        guard let code = text.flatMap({ CaseCode($0) }) else { return [:] }
        do {
            return [code: try await id(of: code, as: principal)]
        } catch ServiceError.notFound {
            return [:]
        }
    }
}
