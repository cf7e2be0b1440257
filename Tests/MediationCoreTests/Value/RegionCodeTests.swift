// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a division code")
struct RegionCodeTests {
    @Test(
        "has the level of the committee that sits there",
        arguments: [
            (990_101_101_201, Level.village), (990_101_101_000, .township), (990_101_000_000, .county),
        ] as [(Int64, Level)])
    func level(code: Int64, level: Level) { #expect(RegionCode(rawValue: code)?.level == level) }

    @Test("has no level above a county", arguments: [990_100_000_000, 990_000_000_000] as [Int64])
    func above(code: Int64) throws {
        let region = try #require(RegionCode(rawValue: code))
        #expect(region.level == nil)
    }

    @Test("begins with its county")
    func county() {
        #expect((990_101_101_201 as RegionCode).county == CountyCode(rawValue: 990_101))
    }

    @Test("is written and read alike")
    func text() {
        #expect(RegionCode("990101101201") == 990_101_101_201)
        #expect((990_101_101_201 as RegionCode).description == "990101101201")
    }

    @Test(
        "is not read from anything but twelve digits of a province that can be",
        arguments: [
            "", "990101", "99010110120", "9901011012010", "09010110120１", "+90101101201", "99010110120a",
            "000000000000",
            "109999999999",
        ])
    func refused(text: String) { #expect(RegionCode(text) == nil) }
}
