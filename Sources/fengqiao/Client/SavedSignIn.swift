// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import JSON
import MediationServer

/// The server and token that `fengqiao login` saved, readable by their owner only.
struct SavedSignIn {
    let server: String
    let token: String

    /// `FENGQIAO_SIGN_IN` names another file, for people with several offices.
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["FENGQIAO_SIGN_IN"] { return path }
        let folder = environment["XDG_CONFIG_HOME"] ?? (environment["HOME"] ?? ".") + "/.config"
        return folder + "/fengqiao/sign-in.json"
    }

    static func load() throws(StartFailure) -> SavedSignIn {
        guard let data = FileManager.default.contents(atPath: path),
            case .object(let object)? = try? JSONParser.parse(Array(data)),
            case .string(let server)? = object["server"], case .string(let token)? = object["token"]
        else { throw StartFailure(.notPermitted, "Sign in first: fengqiao login NAME  （请先登录）") }
        return SavedSignIn(server: server, token: token)
    }

    func save() throws(StartFailure) {
        var json = JSONWriter()
        json.object {
            $0.field("server", server)
            $0.field("token", token)
        }
        let folder = Self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do {
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            // Written beside and renamed, with the right mode from the first byte on.
            let fresh = Self.path + ".new"
            _ = FileManager.default.createFile(
                atPath: fresh, contents: Data(json.bytes), attributes: [.posixPermissions: 0o600])
            try? FileManager.default.removeItem(atPath: Self.path)
            try FileManager.default.moveItem(atPath: fresh, toPath: Self.path)
        } catch {
            throw StartFailure(.cannotCreate, "\(Self.path) cannot be written.")
        }
    }

    static func forget() { try? FileManager.default.removeItem(atPath: path) }
}
