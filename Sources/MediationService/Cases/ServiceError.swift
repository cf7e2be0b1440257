// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Why a request was not carried out. Closed: API, pages and command line each answer every one.
package enum ServiceError: Error, Hashable, Sendable {
    /// There is no such thing, or it is none of this person's business, which must look the same.
    case notFound
    /// A sensitive case that this person may open by giving a reason.
    case reasonNeeded
    /// The rules say no. `allowed` are the commands that this person may give now.
    case refused(Refusal, allowed: [Command.Kind], version: Int32?)
    /// Somebody else was faster; the case is at this version now.
    case stale(current: Int32)
    /// A period that ends before it begins, or is endless.
    case invalidPeriod
    /// Months that there are no figures of.
    case invalidMonths(MonthFault)
    /// A month that cannot be closed.
    case closingRefused(ClosingRefusal)
    /// The idempotency key was used before, for another request.
    case keyReused
    /// There is a case with this id or code already.
    case caseExists
    /// This person may see no figures, or none of this region.
    case figuresNotPermitted
    /// A change of the organisation that cannot be made as it was asked for.
    case office(OfficeRefusal)
    /// The password was right, and a code of the second factor is needed besides.
    case secondFactorRequired
    /// The code is none, or was taken before.
    case secondFactorWrong
    /// Too many codes were wrong; none is looked at for a while.
    case tooManyCodes(waitSeconds: Int64)
    /// There is no key to seal secrets under.
    case secondFactorUnavailable
    /// There is a second factor already; it has to be taken away first.
    case secondFactorExists
    /// A password that is not admitted, or an old one that is wrong.
    case password(PasswordFault)
    /// One thing has to be done before anything else.
    case dutyFirst(SignInDuty)
    /// As many tokens as anybody may have.
    case tooManyTokens
    /// That identity belongs to somebody else here, or there is no identity provider.
    case identityNotAvailable
}
