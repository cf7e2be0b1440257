// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// A mistake in a file of days of rest, with its line from 1.
package struct WorkCalendarError: Error, Hashable, Sendable {
    package let line: Int
    package let fault: Fault

    package init(line: Int, fault: Fault) {
        self.line = line
        self.fault = fault
    }

    /// The kinds of mistakes.
    package enum Fault: Hashable, Sendable {
        case notUTF8
        case wrongHead
        case nothing
        case wrongColumns(Int)
        case noSuchDay(String)
        case unknownKind(String)
        case duplicateDay(LegalDay, earlier: Int)
    }

    /// What is wrong, in whole sentences.
    package var sentence: (chinese: String, english: String) {
        let (chinese, english) = fault.sentence
        return ("第\(line)行：\(chinese)", "Line \(line): \(english)")
    }
}

/// All that is wrong with a file of days of rest; nothing of it was taken over.
package struct WorkCalendarRefusal: Error, Hashable, Sendable {
    /// In the order of the lines; at least one.
    package let errors: [WorkCalendarError]

    package init(errors: [WorkCalendarError]) { self.errors = errors }
}

extension WorkCalendarError.Fault {
    fileprivate var sentence: (chinese: String, english: String) {
        switch self {
        case .notUTF8: ("文件不是UTF-8编码。", "The file is not UTF-8.")
        case .wrongHead: ("第一行应当是date,kind,festival。", "The first line must be date,kind,festival.")
        case .nothing: ("文件里没有日期。", "There is no day in the file.")
        case .wrongColumns(let count): ("应当有三列，现在有\(count)列。", "There must be three columns, not \(count).")
        case .noSuchDay(let text): ("没有“\(text)”这一天。", "There is no day \"\(text)\".")
        case .unknownKind(let text): ("只能写off（休）或者work（班），不能写“\(text)”。", "\"\(text)\" is neither off nor work.")
        case .duplicateDay(let day, let earlier):
            ("\(day)在第\(earlier)行已经有了。", "\(day) stands in line \(earlier) already.")
        }
    }
}
