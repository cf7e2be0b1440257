// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationLanguage

/// The closed lists of codes with their words, for clients that ask for them before they have a case.
struct CodeListRoutes {
    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("code-lists") { request, _ in
            try request.requireNoQuery()
            let language = request.language
            return JSONResponse(
                PageJSON(items: CodeList.allCases.map { CodeListJSON(list: $0, language: language) }, next: nil),
                headers: .privateAnswer(in: language))
        }
    }
}

private struct CodeListJSON: JSONWritable {
    let list: CodeList
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("list", list.rawValue)
            $0.field("label", list.text(in: language))
            $0.field("choices", ChoicesJSON(list: list, language: language))
        }
    }
}

/// The codes of a list in the order in which they are offered: `[{"code", "label"}]`.
struct ChoicesJSON: JSONWritable {
    let list: CodeList
    let language: Language

    func write(to json: inout JSONWriter) {
        json.array(list.codes) { json, code in
            json.object {
                $0.field("code", code)
                $0.field("label", list.text(of: code, in: language) ?? code)
            }
        }
    }
}
