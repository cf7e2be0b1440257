// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Sealing

@Suite struct SealedStreamTests {
    private let keyring = Keyring.random()

    private func sealed(_ plain: [UInt8], by step: Int = 10_000) -> [UInt8] {
        var writer = SealedStreamWriter(keyring)
        var stream = writer.header
        for start in stride(from: 0, to: plain.count, by: step) {
            stream += writer.feed(Array(plain[start..<min(start + step, plain.count)]))
        }
        return stream + writer.end()
    }

    private func opened(_ stream: [UInt8], with keyring: Keyring, by step: Int = 7_000) throws -> [UInt8] {
        var reader = SealedStreamReader(keyring)
        var plain: [UInt8] = []
        for start in stride(from: 0, to: stream.count, by: step) {
            plain += try reader.feed(Array(stream[start..<min(start + step, stream.count)]))
        }
        try reader.finish()
        return plain
    }

    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001])
    func `What went in comes out, whatever its length`(count: Int) throws {
        let plain = bytes(count)
        #expect(try opened(sealed(plain), with: keyring) == plain)
        #expect(try opened(sealed(plain, by: 1 << 20), with: keyring.addingKey(), by: 1 << 20) == plain)
    }

    @Test func `A stream that was cut off anywhere is known`() {
        let stream = sealed(bytes(140_000))
        for length in stride(from: 0, to: stream.count, by: 997) {
            #expect(throws: SealedStreamFailure.self) { try opened(Array(stream.prefix(length)), with: keyring) }
        }
    }

    @Test func `A flipped bit anywhere is known`() {
        let stream = sealed(bytes(140_000))
        for index in stride(from: 0, to: stream.count, by: 1_009) {
            var altered = stream
            altered[index] ^= 4
            #expect(throws: SealedStreamFailure.self) { try opened(altered, with: keyring) }
        }
    }

    @Test func `Pieces that were swapped, left out or doubled are known, and so is what was added`() {
        let stream = sealed(bytes(200_000))
        let piece = 4 + 65_536 + 16
        let start = SealedStreamForm.headerBytes
        let header = stream[..<start]
        let (first, second) = (stream[start..<start + piece], stream[start + piece..<start + 2 * piece])
        let rest = stream[(start + 2 * piece)...]
        let forgeries: [[UInt8]] = [
            Array(header + second + first + rest), Array(header + second + rest),
            Array(header + first + first + second + rest), stream + [0, 0, 0, 0], stream + [1], stream + rest,
        ]
        for forgery in forgeries {
            #expect(throws: SealedStreamFailure.self) { try opened(forgery, with: keyring) }
        }
    }

    @Test func `Another keyring does not open it, and a missing key is named`() {
        let stream = sealed(bytes(10))
        #expect(throws: SealedStreamFailure.altered(piece: 0)) { try opened(stream, with: .random()) }
        let rotated = keyring.addingKey().droppingFormerKeys()
        #expect(throws: SealedStreamFailure.keyMissing(keyring.current)) { try opened(stream, with: rotated) }
        #expect(throws: SealedStreamFailure.notOurs) { try opened(bytes(100), with: keyring) }
    }
}
