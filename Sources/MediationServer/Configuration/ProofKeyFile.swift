// SPDX-License-Identifier: Apache-2.0
internal import MediationService
internal import MediationStore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The file with the key that signs anchors: 64 hexadecimal digits, readable by its owner alone.
enum ProofKeyFile {
    /// Reads the key; makes one when there is no file yet.
    ///
    /// - Throws: `StartFailure` when the file is there and holds no key, or none can be made.
    static func readOrMake(_ path: String) throws(StartFailure) -> AnchorKey {
        if let key = try read(path) { return key }
        let key = AnchorKey()
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            // Another program may have made it just now.
            if let other = try read(path) { return other }
            throw StartFailure(.cannotCreate, "The key for anchors cannot be made at \(path).")
        }
        defer { close(file) }
        let text = Array((Hex.text(of: key.seed) + "\n").utf8)
        guard write(file, text, text.count) == text.count, fsync(file) == 0 else {
            throw StartFailure(.cannotCreate, "The key for anchors cannot be written to \(path).")
        }
        return key
    }

    /// - Returns: `nil` when there is no file.
    static func read(_ path: String) throws(StartFailure) -> AnchorKey? {
        guard access(path, F_OK) == 0 else { return nil }
        guard let bytes = FileBytes.read(path) else {
            throw StartFailure(.notPermitted, "The key for anchors at \(path) cannot be read.")
        }
        let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        guard let seed = Hex.bytes(of: text), let key = AnchorKey(seed: seed) else {
            throw StartFailure(.configuration, "\(path) holds no key: 64 hexadecimal digits were expected.")
        }
        return key
    }
}
