// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore
package import MediationLanguage
package import MediationService

/// A register as a client asked for it.
package struct RegisterRequest: Sendable {
    package let order: RegisterOrder
    package let layout: RegisterLayout

    /// Reads JSON and forms alike.
    ///
    /// - Parameter language: of the heads, where the county does not say its own.
    /// - Throws: a `Problem` that names every wrong field, an unknown column by its name.
    package init(reading fields: inout FieldReader, in language: Language) throws(Problem) {
        let format = fields.required("format", FieldRule<RegisterFormat>.choice)
        let from = fields.required("from", .month)
        let to = fields.required("to", .month)
        let region = fields.optional("region", .region)
        let names = fields.optional("names", FieldRule<RegisterNames>.choice)
        let reason = fields.required("reason", .line(max: TextLimit.short))
        let preset = fields.optional("preset", FieldRule<RegisterPreset>.choice)
        let layout = fields.optionalObject("layout", Self.layout)
        let read = try fields.finish(format, from, to, region, names, reason, preset, layout) {
            format, from, to, region, names, reason, preset, layout in
            (
                order: RegisterOrder(
                    format: format, from: from, to: to, region: region, names: names ?? .masked, reason: reason),
                layout: layout ?? (preset ?? .register).layout(in: language)
            )
        }
        order = read.order
        self.layout = read.layout
    }

    private static func layout(_ fields: inout FieldReader) -> Reading<RegisterLayout> {
        let title = fields.required("title", .line(max: TextLimit.place))
        let entries = fields.objects("columns", count: 1...RegisterLayout.columnLimit) { fields in
            let column = fields.required("column", .registerColumn)
            let title = fields.required("title", .line(max: TextLimit.name))
            return fields.combine(column, title) { RegisterLayout.Entry($0, $1) }
        }
        return fields.combine(title, entries) { RegisterLayout(title: $0, entries: $1) }
    }
}

extension FieldRule<RegisterColumn> {
    /// A column that there is; another is refused by its name, since a file may have dozens.
    static var registerColumn: FieldRule<RegisterColumn> {
        FieldRule<String>.line(max: TextLimit.name).then { name throws(FieldRefusal) in
            guard let column = RegisterColumn(rawValue: name) else {
                let known = RegisterColumn.allCases.map(\.rawValue).joined(separator: ", ")
                throw FieldRefusal(.unknownColumn, "is \(name), which is no column; there are \(known)")
            }
            return column
        }
    }
}

extension FieldError.Code {
    /// The register has no such column.
    package static let unknownColumn = Self(rawValue: "unknown_column")
}
