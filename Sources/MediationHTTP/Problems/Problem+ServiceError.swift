// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
internal import HTTPTypes
internal import JSON
internal import MediationCore
internal import MediationLanguage
package import MediationService
internal import Postgres
internal import Sealing

extension Problem {
    /// The answer to a refusal of the services. Exhaustive: a new refusal does not compile until it has one.
    package init(_ error: ServiceError) {
        // The types are named in full: most refusals are called like their type, and would lead back to this place.
        switch error {
        case .notFound: self.init(ProblemType.notFound)
        case .reasonNeeded: self.init(ProblemType.reasonNeeded)
        case .refused(let refusal, let allowed, let version):
            self = Problem(refusal).with("allowed_commands", .array(allowed.map { .string($0.rawValue) }))
            if let version { self = with("current_version", .integer(version)) }
        case .stale(let current): self = Problem(ProblemType.staleVersion).with("current_version", .integer(current))
        case .keyReused: self.init(ProblemType.keyReused)
        case .caseExists: self.init(ProblemType.caseExists)
        case .invalidPeriod:
            self.init(
                ProblemType.invalidPeriod,
                errors: [FieldError("from", .malformed, "must not be after `to`, nor more than three years before it")])
        case .invalidMonths(let fault): self.init(ProblemType.invalidMonths, errors: [FieldError(fault)])
        case .closingRefused(let refusal):
            self.init(ProblemType.monthNotClosable, errors: [FieldError(refusal)])
        case .figuresNotPermitted: self.init(ProblemType.figuresNotPermitted)
        case .office(.stale): self.init(ProblemType.staleVersion)
        case .office(let refusal):
            self.init(
                ProblemType.officeRefused, refusal.text(in: .english),
                errors: refusal.field.map { [FieldError("/\($0)", .ruleBroken, refusal.text(in: .english))] } ?? [])
            self = with("refusal", .string(refusal.rawValue))
        case .secondFactorRequired: self = Problem(ProblemType.secondFactorRequired).challengingBearer
        case .secondFactorWrong: self = Problem(ProblemType.secondFactorWrong).challengingBearer
        case .tooManyCodes(let seconds): self = Problem(.tooManyRequests).retrying(after: .seconds(seconds))
        case .secondFactorUnavailable: self.init(ProblemType.secondFactorUnavailable)
        case .secondFactorExists: self.init(ProblemType.secondFactorExists)
        case .password(let fault): self.init(.invalidFields, errors: [FieldError(fault)])
        case .dutyFirst(.changePassword): self.init(ProblemType.passwordChangeRequired)
        case .dutyFirst(.enrolSecondFactor): self.init(ProblemType.enrolmentRequired)
        case .tooManyTokens: self.init(ProblemType.tooManyTokens)
        case .identityNotAvailable: self.init(ProblemType.identityNotAvailable)
        }
    }

    /// Every 401 says how to do better.
    private var challengingBearer: Problem { with(header: .wwwAuthenticate, "Bearer") }

    private init(_ refusal: Refusal) {
        switch refusal {
        case .notAllowedNow(let command, let stage):
            self.init(.commandNotAllowed, "\(command.rawValue) is not possible in stage \(stage?.rawValue ?? "none").")
        case .notPermitted(let command, let relation):
            self.init(.commandNotPermitted, "\(command.rawValue) is not for a \(relation.rawValue).")
        case .guardFailed(let condition, let path):
            let sentence = condition.text(in: .english)
            self.init(.ruleBroken, sentence, errors: [FieldError(path.description, .ruleBroken, sentence)])
            self = with("rule", .string(condition.rawValue))
        }
    }

    /// The answer to an error of a layer below, when it is one that may happen; `nil` for defects.
    package init?(expected error: any Error) {
        switch error {
        case let error as ServiceError: self.init(error)
        case is SealingFailure: self.init(ProblemType.sealed)
        case let error as PostgresError:
            switch error {
            case .pool, .connection, .transaction(.outcomeUnknown):
                self = Problem(.unavailable).retrying(after: .seconds(2))
            case .server(let server) where server.sqlState == .queryCanceled || server.sqlState == .lockNotAvailable:
                self = Problem(.unavailable).retrying(after: .seconds(2))
            // Another server gave up the key that this one still seals with.
            case .server(let server) where server.constraint?.hasSuffix("_sealing_key_fkey") == true:
                self.init(ProblemType.sealed)
            case .server, .decoding, .transaction, .cancelled: return nil
            }
        default: return nil
        }
    }
}

extension FieldError {
    fileprivate init(_ fault: MonthFault) {
        switch fault {
        case .reversed(let from, let to):
            self.init("from", .malformed, "is \(from), after `to`, which is \(to); exchange the two")
        case .tooMany(let limit): self.init("from", .malformed, "must be less than \(limit) months before `to`")
        case .notBegun(let month): self.init("to", .malformed, "is \(month), which has not begun; ask up to this month")
        }
    }
}

extension FieldError {
    fileprivate init(_ refusal: ClosingRefusal) {
        switch refusal {
        case .notOver(let month):
            self.init("/month", .notOver, "is not over before \(month.last); close it after that day")
        case .closedBefore(let id): self.init("/month", .closedBefore, "was closed as \(id); what is frozen stays")
        case .regionEnded(let day, let successors):
            let list = successors.map(\.description).joined(separator: ", ")
            self.init(
                "/region", .regionEnded,
                "ended on \(day); " + (list.isEmpty ? "ask for earlier months" : "ask for what follows it: \(list)"))
        }
    }
}

extension FieldError.Code {
    package static let notOver = Self(rawValue: "not_over")
    package static let closedBefore = Self(rawValue: "closed_before")
    package static let regionEnded = Self(rawValue: "region_ended")
    package static let ruleBroken = Self(rawValue: "rule_broken")
}
