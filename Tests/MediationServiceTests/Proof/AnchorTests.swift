// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("Anchors")
struct AnchorTests {
    @Test("prove the roots of a tree that only grows, as RFC 6962 makes them")
    func tree() throws {
        var tree = MerkleTree()
        #expect(Hex.text(of: tree.root) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        // The leaves and roots of the test vectors that the field shares.
        let leaves = [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        ]
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        for (leaf, root) in zip(leaves, roots) {
            tree.append(try #require(Hex.bytes(of: leaf)))
            #expect(Hex.text(of: tree.root) == root)
            let again = try #require(MerkleTree(count: tree.count, peaks: tree.peaksText))
            #expect(again.root == tree.root)
        }
        #expect(MerkleTree(count: 3, peaks: "00") == nil)
    }

    @Test("follow each other day by day, and hold for everything that was written")
    func days() async throws {
        try await World.run { world in
            let key = AnchorKey()
            let first = try await world.anchors.anchorIfDue(with: key)
            #expect(try #require(first).leaves == 0)
            #expect(try await world.anchors.anchorIfDue(with: key) == nil)
            let life = try await world.lead([(1, .accept)])
            _ = try await world.cases.view(life.id, as: world.worker(.village, for: World.village))
            let second = try #require(try await world.anchors.anchorIfDue(with: key))
            #expect((second.number, second.leaves, second.previous) == (2, 2, first?.digest))
            #expect(second.isSigned)
            #expect(Anchor(file: second.file) == second)
            let report = try await world.verify(OutsideProof(anchors: [second], publicKey: key.publicKey))
            #expect(report.findings == [])
            #expect((report.anchors, report.lines) == (2, 1))
        }
    }

    @Test("name a history that was written anew with all its hashes")
    func rewritten() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session)])
            _ = try await world.anchors.anchor(with: AnchorKey())
            try await world.forge(
                "alter table case_event drop constraint case_event_hash_check",
                "update case_event set at = at - interval '1 hour' where version = 3",
                """
                update case_event set prev_hash = null, hash = null, commitment = null, salt = null
                where case_id = \(life.id)
                """)
            #expect(try await ChainRebuild(database: world.application, vault: world.vault, logger: .silent).run() == 3)
            let code = CaseCode(life.id).description
            #expect(
                try await world.findings().contains(Finding(subject: code, what: .rewritten(length: 3, anchor: 1))))
        }
    }

    @Test("name a history whose end was cut off, and a case that is gone")
    func cutOff() async throws {
        try await World.run { world in
            let (life, gone) = (try await world.lead([(0, .accept)]), try await world.lead([]))
            _ = try await world.anchors.anchor(with: AnchorKey())
            try await world.forge(
                "delete from case_event where version = 2", "delete from case_event where case_id = \(gone.id)",
                "delete from case_party where case_id = \(gone.id)",
                "delete from open_clock where case_id = \(gone.id)",
                "delete from mediation_case where id = \(gone.id)",
                """
                update mediation_case set version = 1, stage = 'registered', number = null, number_unit = null,
                    number_year = null, number_serial = null where id = \(life.id)
                """, "delete from case_number_counter")
            let findings = Set(try await world.findings())
            #expect(
                findings.isSuperset(of: [
                    Finding(subject: CaseCode(life.id).description, what: .cutOff(length: 2, anchor: 1)),
                    Finding(subject: CaseCode(gone.id).description, what: .cutOff(length: 1, anchor: 1)),
                ]))
        }
    }

    @Test("that were kept outside name a backup that was put in place of the history")
    func backup() async throws {
        try await World.run { world in
            let key = AnchorKey()
            let life = try await world.lead([])
            let old = try await world.anchors.anchor(with: key)
            let outside = try await world.anchors.anchor(with: key)
            // What the backup did not have yet.
            try await world.forge("delete from anchor where number = 2")
            #expect(try await world.verify(OutsideProof(anchors: [old])).findings == [])
            let findings = try await world.verify(OutsideProof(anchors: [outside])).findings
            #expect(findings == [Finding(subject: "anchor 2", what: .anchor(.notHere))])
            // History goes on another way from there.
            try await world.forge("delete from case_event where case_id = \(life.id)", "delete from mediation_case")
            try await world.forge("delete from case_party", "delete from open_clock")
            _ = try await world.lead([])
            _ = try await world.anchors.anchor(with: key)
            let other = try await world.verify(OutsideProof(anchors: [outside])).findings
            #expect(other.contains(Finding(subject: "anchor 2", what: .anchor(.other))))
        }
    }

    @Test("are believed with the right signature only")
    func signatures() async throws {
        try await World.run { world in
            let (key, thief) = (AnchorKey(), AnchorKey())
            try await world.lead([])
            let anchor = try await world.anchors.anchor(with: key)
            func what(_ change: SQL) async throws -> [Finding.What] {
                try await world.forge(change)
                return try await world.verify(OutsideProof(publicKey: key.publicKey)).findings.map(\.what)
            }
            let forged = try thief.signed(anchor)
            #expect(
                try await what("update anchor set signature = \(forged.signature)") == [.anchor(.signature)])
            #expect(try await what("update anchor set public_key = \(thief.publicKey)") == [.anchor(.key)])
            var altered = anchor
            altered.signature[0] ^= 1
            let outside = OutsideProof(anchors: [altered], publicKey: key.publicKey)
            #expect(
                try await world.verify(outside).findings.contains(
                    Finding(subject: "anchor 1", what: .anchor(.signature))))
        }
    }
}

extension World {
    /// The signer of this world.
    var anchors: AnchorService { AnchorService(database: application, clock: clock, logger: .silent) }

    /// Everything that is verified, against what was kept outside.
    func verify(_ outside: OutsideProof = OutsideProof()) async throws -> VerificationReport {
        try await Verifier(database: application, vault: vault, logger: .silent).verify(against: outside)
    }
}
