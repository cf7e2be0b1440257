// SPDX-License-Identifier: Apache-2.0
public import ArgumentParser
public import Logging

/// How much is logged; to standard error, so that answers can be piped.
struct LogOptions: ParsableArguments {
    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: Logger.Level = .notice

    func logger(_ label: String = "fengqiao") -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        return logger
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
