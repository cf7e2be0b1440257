// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension AccountService {
    /// The offices in which this person may act today, the main one first, and those of others stood in for last.
    package func offices(of signedIn: SignedIn) async throws -> [OfficeLine] {
        try await database.query(OwnOffices(person: signedIn.principal.person, on: now.day))
    }

    /// From now on this sign-in acts in another office: its rights, and the places that it sees, are those of the office.
    ///
    /// Other sign-ins of the same person stay as they are.
    /// - Throws: `ServiceError.notFound` for an office that the person does not hold today.
    package func act(in office: Int32, as signedIn: SignedIn) async throws {
        let person = signedIn.principal.person
        let chosen = try await database.query(
            ActInOffice(signIn: signedIn.id, person: person, office: office, on: now.day))
        signIns.cache.remove(person)
        guard !chosen.isEmpty else { throw ServiceError.notFound }
    }
}
