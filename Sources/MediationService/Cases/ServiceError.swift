// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Why a request was not carried out. Closed: API, pages and command line each answer every one.
package enum ServiceError: Error, Hashable, Sendable {
    /// There is no such thing, or it is none of this person's business, which must look the same.
    case notFound
    /// The rules say no. `allowed` are the commands that this person may give now.
    case refused(Refusal, allowed: [Command.Kind], version: Int32?)
    /// Somebody else was faster; the case is at this version now.
    case stale(current: Int32)
    /// The input itself is wrong, at these places.
    case invalid([FieldError])
    /// The idempotency key was used before, for another request.
    case keyReused
    /// There is a case with this id or code already.
    case caseExists
    /// This person may see no figures, or none of this region.
    case figuresNotPermitted
}

/// One wrong place in the input.
package struct FieldError: Hashable, Sendable {
    package let path: FieldPath
    package let code: Code

    /// What is wrong, as a stable word; the catalogue has the sentences.
    package enum Code: String, CaseIterable, Sendable {
        case missing
        case unknown
        case wrongType = "wrong_type"
        case notInList = "not_in_list"
        case empty
        case tooLong = "too_long"
        case tooMany = "too_many"
        case tooFew = "too_few"
        case notADay = "not_a_day"
        case notAnAmount = "not_an_amount"
        case outOfRange = "out_of_range"
        case duplicate
        case badCharacter = "bad_character"
        case notARegion = "not_a_region"
        case notAnID = "not_an_id"
        case periodReversed = "period_reversed"
    }

    package init(_ path: FieldPath, _ code: Code) {
        self.path = path
        self.code = code
    }
}
