// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationServer

extension APIClient {
    /// The case that a person names by id or by code.
    func caseAnswer(_ name: String) async throws -> Answer {
        if let id = CaseID(name) { return try await get("/api/v1/cases/\(id)") }
        guard let code = CaseCode(name) else {
            throw StartFailure(.usage, "\(name) is neither a case code such as 7K3M2-Q9XDA nor an id.")
        }
        let found = try await get("/api/v1/cases", query: [("q", code.description), ("limit", "2")]).json["items"]
            .elements
        guard let id = found.first(where: { $0["code"].text == code.description })?["id"].text else {
            throw StartFailure(.failed, "There is no case \(code) that you may read.")
        }
        return try await get("/api/v1/cases/\(id)")
    }
}
