// SPDX-License-Identifier: Apache-2.0
// Sends prepared HTTP requests over keep-alive connections as fast as the answers come, and says how long it took.
//
//   load PORT CONNECTIONS FILE [apart]   prints {"requests":…,"seconds":…,"p50_us":…,"p99_us":…,"statuses":{…}}
//
// With `apart`, each connection comes from an address of its own, 127.0.1.1 and on, which Linux lets everybody do.
// FILE holds the requests one after the other, each as a line with its length in bytes and then its bytes. Each is sent
// once, by whichever connection is free first. One thread and `poll`, so that little of the machine is taken from the
// server under test.

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The requests of a file, handed out in order.
struct Requests {
    private let bytes: [UInt8]
    private var position = 0

    init(path: String) {
        guard let file = fopen(path, "rb") else { fail("\(path) cannot be read") }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        var bytes = [UInt8](repeating: 0, count: ftell(file))
        rewind(file)
        guard fread(&bytes, 1, bytes.count, file) == bytes.count else { fail("\(path) cannot be read") }
        self.bytes = bytes
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard let lineEnd = bytes[position...].firstIndex(of: UInt8(ascii: "\n")),
            let length = Int(String(decoding: bytes[position..<lineEnd], as: UTF8.self))
        else { return nil }
        position = lineEnd + 1 + length
        return bytes[lineEnd + 1..<position]
    }
}

/// One connection: a request on its way, and what has come of its answer.
struct Connection {
    let socket: Int32
    private var received = [UInt8](repeating: 0, count: 1 << 20)
    private var count = 0
    private var sentAt: UInt64 = 0

    /// - Parameter source: the number of the address that the connection comes from; `nil`: whichever.
    init(port: UInt16, from source: UInt32?) {
        socket = Self.open(port, from: source)
    }

    mutating func send(_ request: ArraySlice<UInt8>) {
        count = 0
        sentAt = now()
        request.withUnsafeBytes { bytes in
            guard write(socket, bytes.baseAddress, bytes.count) == bytes.count else { fail("a request was cut off") }
        }
    }

    /// Reads what has come; returns status and nanoseconds when the answer is whole.
    mutating func receive() -> (status: String, nanoseconds: UInt64)? {
        let free = received.count - count
        let length = received.withUnsafeMutableBytes { read(socket, $0.baseAddress?.advanced(by: count), free) }
        guard length > 0 else { fail("the server closed a connection, or an answer is longer than a mebibyte") }
        count += length
        guard let body = headEnd, count >= body + contentLength(before: body) else { return nil }
        return (String(decoding: received[9..<12], as: UTF8.self), now() - sentAt)
    }

    /// Where the body begins, if the head is whole.
    private var headEnd: Int? {
        var position = 3
        while position < count {
            if received[position] == 10, received[position - 1] == 13, received[position - 2] == 10 {
                return position + 1
            }
            position += 1
        }
        return nil
    }

    private func contentLength(before end: Int) -> Int {
        var start = 0
        while start < end - Self.lengthName.count {
            defer { start += 1 }
            guard received[start] == 10 else { continue }
            // A letter differs from its capital in one bit.
            let isLength = Self.lengthName.indices.allSatisfy { received[start + 1 + $0] | 0x20 == Self.lengthName[$0] }
            guard isLength else { continue }
            let digits = received[(start + 1 + Self.lengthName.count)...].prefix { (48...57).contains($0) }
            return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        }
        return 0
    }

    private static let lengthName = Array("content-length: ".utf8)

    private static func open(_ port: UInt16, from source: UInt32?) -> Int32 {
        #if canImport(Glibc)
            let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        if let source {
            let code = with(address: 0x7F00_0101 + source, port: 0) { bind(descriptor, $0, $1) }
            guard code == 0 else { fail("an address for connection \(source) is not to be had") }
        }
        let code = with(address: 0x7F00_0001, port: port) { connect(descriptor, $0, $1) }
        guard code == 0 else { fail("nobody listens on port \(port)") }
        var isOn: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }
}

/// Calls a function of sockets with an address.
func with(address: UInt32, port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = address.bigEndian
    return withUnsafePointer(to: &name) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
}

func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func fail(_ reason: String) -> Never {
    print("load: \(reason)")
    exit(70)
}

func run(port: UInt16, connections count: Int, apart: Bool, _ requests: inout Requests) -> String {
    var connections = (0..<count).map { Connection(port: port, from: apart ? UInt32($0) : nil) }
    var waiting = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    var statuses: [String: Int] = [:]
    var times: [UInt64] = []
    let start = now()
    var underway = 0
    for index in connections.indices {
        guard let request = requests.next() else { break }
        connections[index].send(request)
        underway += 1
    }
    while underway > 0 {
        poll(&waiting, nfds_t(waiting.count), -1)
        for index in waiting.indices where waiting[index].revents != 0 {
            guard let answer = connections[index].receive() else { continue }
            statuses[answer.status, default: 0] += 1
            times.append(answer.nanoseconds)
            if let request = requests.next() { connections[index].send(request) } else { underway -= 1 }
        }
    }
    let seconds = Double(now() - start) / 1e9
    times.sort()
    func percentile(_ part: Int) -> UInt64 {
        times.isEmpty ? 0 : times[min(times.count * part / 100, times.count - 1)] / 1000
    }
    let counts = statuses.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
    return "{\"requests\":\(times.count),\"seconds\":\(seconds),\"p50_us\":\(percentile(50)),"
        + "\"p99_us\":\(percentile(99)),\"statuses\":{\(counts)}}"
}

let arguments = CommandLine.arguments
guard arguments.count == 4 || arguments.count == 5 && arguments[4] == "apart", let port = UInt16(arguments[1]),
    let count = Int(arguments[2]), count > 0
else {
    fail("usage: load PORT CONNECTIONS FILE [apart]")
}
var requests = Requests(path: arguments[3])
print(run(port: port, connections: count, apart: arguments.count == 5, &requests))
