// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let person = SmallCounty.mediator
    private static let everywhere = SmallCounty.everywhere

    /// Who sits where and in whose stead, who helps, who is told of limits of time, and who looks at the log of access.
    /// The mediator may see little of it, so that rows are not asked for.
    static let seats: [any Statement] = [
        OwnOffices(person: person, on: now.day), WorksWithin(person: person, regions: everywhere, on: now.day),
        InsertSubstitution(
            NewSubstitution(
                office: 1, substitute: SmallCounty.officer, from: "2026-03-02", until: "2026-03-20", reason: .leave),
            for: SmallCounty.leader, today: now.day),
        ActInOffice(signIn: SignInID(rawValue: 1), person: person, office: 1, on: now.day),
        InsertHelper(
            helper: NewHelper(name: "赵大爷", kind: .elder, skills: "懂界址", region: SmallCounty.village)),
        HelpersWithin(regions: everywhere, limit: 5), EndHelper(id: 1, within: everywhere, on: now.day),
        SendDigests(day: now.day, at: now), DigestOfDay(person: person, day: now.day),
        AccessLines(county: SmallCounty.code, filter: AccessFilter(), after: nil, limit: 5),
        AccessTotals(county: SmallCounty.code), AnchorsBefore(limit: 5),
    ]
}
