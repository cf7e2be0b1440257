// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import JSON

/// A page of a list: `{"items": […], "next_cursor": …}`.
struct PageJSON<Item: JSONWritable>: JSONWritable {
    let items: [Item]
    /// `nil` on the last page.
    let next: Cursor?

    func write(to json: inout JSONWriter) {
        json.object {
            $0.array("items", items)
            $0.field("next_cursor", next?.text)
        }
    }
}

/// How many lines a page has when the caller does not say.
let defaultPageSize = 50

extension FieldRule<Int> {
    /// How many lines a page may have.
    static var pageSize: FieldRule<Int> { .integer(1...100) }
}
