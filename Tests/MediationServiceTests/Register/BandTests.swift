// SPDX-License-Identifier: Apache-2.0
import MediationService
import Testing

@Suite("The band of a place")
struct BandTests {
    @Test(
        "says only what is more than chance",
        arguments: [
            (9, 9, 500, 1_000, Band.tooFew), (6, 10, 500, 1_000, .usual), (10, 10, 500, 1_000, .above),
            (0, 10, 500, 1_000, .below), (55, 100, 500, 1_000, .usual), (61, 100, 500, 1_000, .above),
            (10, 10, 20, 20, .usual), (0, 0, 0, 0, .tooFew),
        ])
    func band(part: Int, of cases: Int, whole: Int, all: Int, expected: Band) {
        let band = Band(Rate(numerator: part, denominator: cases), in: Rate(numerator: whole, denominator: all))
        #expect(band == expected)
    }
}
