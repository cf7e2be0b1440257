// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import JSON
internal import MediationCore
internal import MediationService

/// A line of the access log.
struct AccessRecordJSON: JSONWritable {
    let record: AccessRecord

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("at", record.line.at)
            $0.field("kind", record.line.kind.rawValue)
            $0.object("person") {
                $0.field("id", record.line.person.rawValue)
                $0.field("name", record.personName)
            }
            $0.field("unit_name", record.unitName)
            $0.field("seq", record.seq)
            $0.field("case", record.line.caseID?.description)
            $0.field("field", record.line.field)
            $0.field("reason", record.line.reason)
        }
    }
}

/// Where the chains and the anchors stand.
struct ProofStateJSON: JSONWritable {
    let state: ProofState

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("access_chains", state.chains)
            $0.field("access_lines", state.lines)
            $0.field("verified_at", state.lastVerification?.line.at)
            $0.array("anchors", state.anchors) { json, line in
                json.object {
                    $0.field("number", line.number)
                    $0.field("at", line.at)
                    $0.field("leaves", line.leaves)
                    $0.field("root", line.root)
                    $0.field("is_signed", line.isSigned)
                    $0.name("follows")
                    if let follows = line.follows { $0.value(follows) } else { $0.null() }
                }
            }
        }
    }
}
