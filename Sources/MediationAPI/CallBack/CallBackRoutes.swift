// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// The call-backs that the unit of the person who asks was drawn for.
struct CallBackRoutes: Sendable {
    let callBacks: CallBackService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("call-backs", use: list)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let lines = try await callBacks.waiting(as: context.principal)
        return JSONResponse(
            PageJSON(items: lines.map(CallBackJSON.init), next: nil), headers: .privateAnswer(in: request.language))
    }
}

/// A case of another unit whose parties are to be asked, with the command that does it.
struct CallBackJSON: JSONWritable {
    let line: CallBackLine

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("case", line.id.description)
            $0.field("code", line.code)
            $0.field("case_title", line.title)
            $0.field("region_name", line.regionName)
            $0.field("holder_unit_name", line.holderUnitName)
            $0.field("drawn_at", line.drawnAt)
            $0.name("actions")
            $0.array([Command.Kind.followUp]) { $0.value($1.rawValue) }
        }
    }
}
