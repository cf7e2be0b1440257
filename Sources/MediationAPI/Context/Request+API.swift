// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage

extension Request {
    /// The language of labels in the answer, by `Accept-Language`.
    var language: Language {
        Language(rawValue: PageLanguage(accepting: headers[.acceptLanguage]).rawValue) ?? .chinese
    }

    /// Refuses any query (400): a parameter that nobody reads is a mistake of the caller.
    func requireNoQuery() throws(Problem) {
        guard uri.query != nil else { return }
        var fields = FieldReader(try queryFields())
        fields.refuseUnknownParameters()
        try fields.finish {}
    }
}

extension RequestContext {
    /// The case that the path names; what is no id names no case.
    func caseID() throws(Problem) -> CaseID {
        guard let id = parameters.get("id").flatMap({ CaseID($0) }) else { throw Problem(.notFound) }
        return id
    }
}

extension HTTPFields {
    /// Of answers that depend on who asks, in which language, and when: kept by nobody without asking again.
    static func privateAnswer(in language: Language) -> HTTPFields {
        [
            .cacheControl: "private, no-cache", .vary: "Authorization, Accept-Language",
            .contentLanguage: language.rawValue,
        ]
    }
}
