// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationServer

/// A problem that the server answered with, as lines for a person.
struct ProblemReport {
    let status: Int
    let json: JSONValue

    var failure: StartFailure {
        let kind: StartFailure.Kind =
            switch status {
            case 401, 403: .notPermitted
            case 429, 503: .temporary
            default: .failed
            }
        return StartFailure(kind, text)
    }

    private var text: String {
        guard case .object = json else { return "The server answered \(status)." }
        var lines = [json["title"].text ?? "The server answered \(status)"]
        if let detail = json["detail"].text { lines.append("  " + detail) }
        for error in json["errors"].elements {
            lines.append("  \(error["pointer"].text ?? "") \(error["detail"].text ?? "")")
        }
        let allowed = json["allowed_commands"].elements.compactMap(\.text)
        if !allowed.isEmpty { lines.append("  possible now: " + allowed.joined(separator: ", ")) }
        if status == 401 { lines.append("  fengqiao login NAME") }
        return lines.joined(separator: "\n")
    }
}
