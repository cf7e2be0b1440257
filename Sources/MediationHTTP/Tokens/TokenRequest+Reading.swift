// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
internal import MediationCore
package import MediationService

extension TokenRequest {
    /// Reads what a person asks for, in JSON or in a form.
    ///
    /// - Throws: a `Problem` (422) that names each wrong field.
    package init(reading fields: inout FieldReader) throws(Problem) {
        let name = fields.required("name", .line(max: Self.maximumName))
        let scopes = fields.list("scopes", count: 1...TokenScope.allCases.count, FieldRule<TokenScope>.choice)
        let days = fields.optional("days", .integer(1...Self.maximumDays), default: 90)
        self = try fields.finish(name, scopes, days) { TokenRequest(name: $0, scopes: Set($1), days: $2) }
    }
}
