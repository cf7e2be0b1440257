// SPDX-License-Identifier: Apache-2.0
import CArgon2

/// The functions of libargon2 that we use; they block for some 16 ms.
enum Argon2 {
    /// An error of the library, which is nearly always a lack of memory.
    struct Failure: Error, CustomStringConvertible {
        let code: Int32
        var description: String { "argon2 failed: \(String(cString: argon2_error_message(code)))" }
    }

    /// Lets the memory of a hash go when the hash is done; once is enough for the process.
    static let givesBackMemory: Void = fengqiao_give_back_large_blocks()

    private static let saltLength = 16
    private static let hashLength = 32

    /// Hashes a password with a fresh salt.
    static func hash(_ password: String, cost: PasswordHash.Cost) throws -> PasswordHash {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let length = argon2_encodedlen(
            cost.passes, cost.memoryKiB, cost.lanes, UInt32(saltLength), UInt32(hashLength), Argon2_id)
        let password = Array(password.utf8)
        var encoded = [CChar](repeating: 0, count: length)
        let code = argon2id_hash_encoded(
            cost.passes, cost.memoryKiB, cost.lanes, password, password.count, salt, salt.count, hashLength,
            &encoded, encoded.count)
        let text = String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard code == ARGON2_OK.rawValue, let hash = PasswordHash(text) else { throw Failure(code: code) }
        return hash
    }

    /// Whether a password has a hash.
    static func verify(_ password: String, against hash: PasswordHash) throws -> Bool {
        let password = Array(password.utf8)
        let code = argon2id_verify(hash.text, password, password.count)
        switch code {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        case _: throw Failure(code: code)
        }
    }
}
