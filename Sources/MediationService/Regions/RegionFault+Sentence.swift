// SPDX-License-Identifier: Apache-2.0

extension RegionFault {
    /// What is wrong and what to do about it, for whoever made the file; never what stands in the row.
    package var sentence: String { (field.map { "\($0): " } ?? "") + reason.sentence }
}

extension RegionFault.Reason {
    fileprivate var sentence: String {
        switch self {
        case .notText: "the file is neither UTF-8 nor GB 18030; save it as one of them"
        case .head: "the first row must be code,name,kind,parent"
        case .tooManyRows(let limit): "there are more than \(limit) rows; bring in one province at a time"
        case .tornQuotes: "quotes are opened and never closed"
        case .fieldCount(let count): "there must be 4 fields, and there are \(count)"
        case .notACode: "must be a division code of 12 digits"
        case .blank: "must not be blank"
        case .tooLong(let limit): "must be at most \(limit) characters"
        case .controlCharacter: "must not hold control characters"
        case .notAKind: "must be province, city (or prefecture), county, township or village"
        case .repeated(let line): "stands in line \(line) already"
        case .noSuchParent: "is neither in the file nor known; add it"
        case .notBelowParent: "must be a wider kind of region than this one"
        case .ownParent: "must be another region"
        case .moved: "is known below another region; a region does not move, so give it a new code"
        case .changedKind: "is known as another kind; give the new region a new code"
        }
    }
}
