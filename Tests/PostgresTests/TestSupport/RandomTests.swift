// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@Suite("Seeded randomness")
struct RandomTests {
    @Test("the generator gives the published numbers of its algorithm")
    func knownNumbers() {
        var random = SplitMix64(Seed(1_234_567))
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
    }

    @Test("the same seed gives the same value")
    func repeatable() {
        let text = Gen<String>.text(length: 20...40)
        for seed in [1, 2, 3].map(Seed.init) {
            #expect(text(seed) == text(seed))
        }
        #expect(text(Seed(1)) != text(Seed(2)))
    }

    @Test("a seed describes itself as the setting that repeats it")
    func description() {
        #expect("\(Seed(17))" == "TEST_SEED=17")
    }

    @Test("a text from the generator can be stored by PostgreSQL", arguments: Seed.batch(20))
    func noNUL(seed: Seed) {
        #expect(!Gen<String>.text(length: 0...100)(seed).utf8.contains(0))
    }
}
