// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A call to the system failed.
package struct SystemFailure: Error, CustomStringConvertible {
    let call: StaticString
    let code: Int32

    static func last(_ call: StaticString) -> SystemFailure {
        SystemFailure(call: call, code: errno)
    }

    package var description: String {
        "\(call) failed: \(String(cString: strerror(code)))"
    }
}

/// The calls for blocking unix sockets that a proxy needs.
enum UnixSocket {
    /// A new folder with a path short enough for a socket in it.
    static func temporaryFolder() throws -> String {
        var template = Array("/tmp/fengqiao-proxy.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemFailure.last("mkdtemp") }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    static func removeFolder(_ folder: String) {
        unlink(path(in: folder))
        rmdir(folder)
    }

    /// Where PostgreSQL's clients look for the socket in a folder.
    static func path(in folder: String) -> String {
        "\(folder)/.s.PGSQL.5432"
    }

    static func listen(at path: String) throws -> Int32 {
        let descriptor = try open()
        guard withAddress(path, { bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 64) == 0 else {
            throw SystemFailure.last("bind")
        }
        return descriptor
    }

    /// The next connection; nil when the socket was shut down.
    static func accept(from listener: Int32) -> Int32? {
        let descriptor = retrying { Int(Glibc.accept(listener, nil, nil)) }
        return descriptor >= 0 ? Int32(descriptor) : nil
    }

    static func connect(to path: String) -> Int32? {
        guard let descriptor = try? open() else { return nil }
        guard withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// What has arrived; nil at the end of the conversation.
    static func read(from descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = retrying { Glibc.read(descriptor, &buffer, buffer.count) }
        return count > 0 ? Array(buffer.prefix(count)) : nil
    }

    /// Writes everything; false if the other side has gone.
    static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = retrying {
                rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    static func shutDown(_ descriptor: Int32) {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    static func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    /// A moment in which another thread may change something.
    static func pause() {
        usleep(1_000)
    }

    private static func open() throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemFailure.last("socket") }
        return descriptor
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
