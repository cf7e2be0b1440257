// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationServer

/// Where the keys are with which personal data are sealed.
struct KeyringOptions: ParsableArguments {
    @Option(help: "The file of the keyring; left out, FENGQIAO_KEYRING, or the file keyring in the data folder.")
    var keyring: String?

    /// - Parameter data: the data folder, for commands that have one.
    func source(data: String?) throws(StartFailure) -> KeyringSource {
        try KeyringSource(file: keyring, data: data, environment: ProcessInfo.processInfo.environment)
    }
}

extension DatabaseOptions {
    /// The data folder that the command works in; `nil` when it works on a server of your own.
    var folder: String? {
        if let data { return data }
        return DatabaseAddress.isNamed(in: ProcessInfo.processInfo.environment) ? nil : "./var"
    }
}
