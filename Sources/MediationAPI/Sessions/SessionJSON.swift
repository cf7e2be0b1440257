// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationService

/// A fresh session: the only answer that ever holds its token.
struct SessionJSON: JSONWritable {
    let token: String
    let signedIn: SignedIn

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("token", token)
            $0.field("expires_at", signedIn.expiresAt)
            if let duty = signedIn.duty { $0.field("duty", duty.rawValue) }
            $0.field("user", PersonJSON(principal: signedIn.principal))
        }
    }
}

/// Who is signed in.
struct PersonJSON: JSONWritable {
    let principal: Principal

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", principal.person.rawValue)
            $0.field("name", principal.name)
            $0.field("role", principal.role.rawValue)
            $0.field("office", principal.office)
            $0.standsFor(principal.standsFor)
            $0.object("unit") {
                $0.field("id", principal.unit.rawValue)
                $0.field("name", principal.unitName)
            }
            $0.field("level", principal.level.rawValue)
            $0.object("region") {
                $0.field("code", principal.region.description)
                $0.field("name", principal.regionName)
            }
        }
    }
}
