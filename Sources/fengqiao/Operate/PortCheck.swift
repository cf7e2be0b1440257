// SPDX-License-Identifier: Apache-2.0
import MediationServer

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Looks at a port before anything else is started, so that the answer comes at once.
enum PortCheck {
    /// - Parameter option: by which another port is chosen.
    static func require(_ port: Int, chosenBy option: String) throws(StartFailure) {
        guard (1...65_535).contains(port) else {
            throw StartFailure(.usage, "A port is a number from 1 to 65535, not \(port).")
        }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // As the server does: a port whose last connections are still being closed is free.
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result != 0 else { return }
        switch errno {
        case EADDRINUSE:
            throw StartFailure(
                .temporary,
                "Port \(port) is in use; stop the other program or choose another with \(option)\(hint(option)).")
        case EACCES:
            throw StartFailure(
                .notPermitted, "Port \(port) may not be opened by this user; choose one above 1023 with \(option).")
        default: return
        }
    }

    /// `make run` takes the port of the server from a variable.
    private static func hint(_ option: String) -> String { option == "--port" ? " (make run: PORT=8081 make run)" : "" }
}
