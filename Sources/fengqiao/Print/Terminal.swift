// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import MediationLanguage
import MediationServer

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The person at the keyboard.
enum Terminal {
    /// By `LANG`: Chinese unless another language is set.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .english : .chinese
    }

    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks for one line; `nil` at the end of input.
    static func ask(_ question: String) -> String? {
        Standard.error(question + " ", ends: "")
        return readLine()
    }

    /// What was given on the command line, or what is asked for now.
    ///
    /// - Parameter help: what says more, where nobody can be asked.
    static func asked(_ given: String?, _ question: String, help: String) throws(StartFailure) -> String {
        if let given { return given }
        guard isInteractive, let answer = ask(question), !answer.isEmpty else {
            throw StartFailure(.usage, "Something is missing: \(question) See \(help).")
        }
        return answer
    }

    /// Asks for one line that is not shown.
    static func askSecret(_ question: String) -> String? {
        var saved = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &saved) == 0
        if isTerminal {
            var quiet = saved
            quiet.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
        }
        defer {
            if isTerminal {
                tcsetattr(STDIN_FILENO, TCSANOW, &saved)
                Standard.error("")
            }
        }
        return ask(question)
    }
}
