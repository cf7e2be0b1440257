// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// One of a person's own sign-ins.
struct SignInLineJSON: JSONWritable {
    let line: SignInLine
    let isCurrent: Bool

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", line.id.rawValue)
            $0.field("kind", line.kind.rawValue)
            $0.field("device", line.device)
            $0.field("is_current", isCurrent)
            $0.field("created_at", line.createdAt)
            $0.field("last_seen_at", line.lastSeenAt)
            $0.field("expires_at", line.expiresAt)
        }
    }
}

/// A token that a person made for a program; its text is there only in the answer that makes it.
struct TokenJSON: JSONWritable {
    let line: SignInLine
    var token: String?

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", line.id.rawValue)
            $0.field("name", line.name ?? "")
            $0.array("scopes", line.scopes.map(\.rawValue))
            $0.field("created_at", line.createdAt)
            $0.field("last_used_at", line.lastSeenAt)
            $0.field("expires_at", line.expiresAt)
            if let token { $0.field("token", token) }
        }
    }
}
