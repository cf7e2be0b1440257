// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What a request has to show for a route. The table is the only place that says so; a route that is not in it is for people
/// who signed in themselves, and a test asks for its line.
package enum Entry: Hashable, Sendable {
    /// Nothing at all.
    case open
    /// Any valid token, whatever it is for.
    case anyToken
    /// A person who signed in, or a token made for this scope.
    case scope(TokenScope)
    /// A person who signed in: a program must not make tokens or change passwords.
    case person
    /// The same, also while something has to be done first.
    case personWithDuty

    /// One line an operation, as `APIRoutes.operations` names them.
    package static let table: [String: Entry] = [
        "POST /api/v1/sessions": .open,
        "GET /api/v1/openapi.yaml": .open,
        "DELETE /api/v1/sessions/current": .anyToken,
        "GET /api/v1/me": .anyToken,
        "GET /api/v1/code-lists": .anyToken,
        "GET /api/v1/cases": .scope(.readCases),
        "GET /api/v1/cases/{id}": .scope(.readCases),
        "GET /api/v1/cases/{id}/events": .scope(.readCases),
        "GET /api/v1/cases/{id}/events/{version}": .scope(.readCases),
        "GET /api/v1/cases/{id}/clocks": .scope(.readCases),
        "GET /api/v1/alerts": .scope(.readCases),
        "GET /api/v1/queue": .scope(.readCases),
        "GET /api/v1/call-backs": .scope(.readCases),
        "GET /api/v1/statistics/measures/{id}/cases": .scope(.readCases),
        "POST /api/v1/cases": .scope(.writeCases),
        "POST /api/v1/leads": .scope(.writeCases),
        "POST /api/v1/cases/{id}/transitions": .scope(.writeCases),
        "GET /api/v1/statistics/local-resolution": .scope(.readFigures),
        "GET /api/v1/statistics/indicators": .scope(.readFigures),
        "GET /api/v1/statistics/indicators/{id}": .scope(.readFigures),
        "GET /api/v1/statistics/unsolved": .scope(.readFigures),
        "GET /api/v1/statistics/questions": .scope(.readCases),
        "GET /api/v1/themes": .scope(.readFigures),
        "GET /api/v1/themes/{id}": .scope(.readFigures),
        "GET /api/v1/theme-suggestions": .scope(.readCases),
        // A theme is decided by somebody, not by a program.
        "POST /api/v1/themes": .person,
        "POST /api/v1/themes/{id}/steps": .person,
        "GET /api/v1/statistics/forms/{id}": .scope(.readFigures),
        "GET /api/v1/statistics/snapshots": .scope(.readFigures),
        "GET /api/v1/statistics/snapshots/{id}": .scope(.readFigures),
        "GET /api/v1/statistics/snapshots/{id}/revisions": .scope(.readFigures),
        // What is taken out is answered for by somebody.
        "POST /api/v1/registers": .person,
        // A month is closed by somebody, not by a program.
        "POST /api/v1/statistics/snapshots": .person,
        // A reason is given by somebody, not by a program.
        "POST /api/v1/cases/{id}/reveals": .person,
        "POST /api/v1/cases/{id}/openings": .person,
        "GET /api/v1/units": .person,
        "POST /api/v1/units": .person,
        "GET /api/v1/units/{id}": .person,
        "POST /api/v1/units/{id}/changes": .person,
        "GET /api/v1/people": .person,
        "POST /api/v1/people": .person,
        "GET /api/v1/people/{id}": .person,
        "POST /api/v1/people/{id}/changes": .person,
        "GET /api/v1/helpers": .person,
        "POST /api/v1/helpers": .person,
        "DELETE /api/v1/helpers/{id}": .person,
        "GET /api/v1/me/offices": .person,
        "PUT /api/v1/me/office": .person,
        "GET /api/v1/access-log": .person,
        "GET /api/v1/anchors": .person,
        "GET /api/v1/anchors/{number}": .person,
        "PUT /api/v1/me/password": .personWithDuty,
        "GET /api/v1/me/sessions": .person,
        "DELETE /api/v1/me/sessions": .person,
        "DELETE /api/v1/me/sessions/{id}": .person,
        "GET /api/v1/me/tokens": .person,
        "POST /api/v1/me/tokens": .person,
        "DELETE /api/v1/me/tokens/{id}": .person,
        "GET /api/v1/me/second-factor": .personWithDuty,
        "POST /api/v1/me/second-factor": .personWithDuty,
        "PUT /api/v1/me/second-factor": .personWithDuty,
        "POST /api/v1/me/second-factor/removal": .person,
        "GET /api/v1/people/{id}/access": .person,
        "PUT /api/v1/people/{id}/password": .person,
        "DELETE /api/v1/people/{id}/sessions": .person,
        "DELETE /api/v1/people/{id}/second-factor": .person,
        "PUT /api/v1/people/{id}/identity": .person,
        "DELETE /api/v1/people/{id}/identity": .person,
    ]

    /// What a route asks for.
    static func of(_ operation: String) -> Entry { table[operation] ?? .person }
}
