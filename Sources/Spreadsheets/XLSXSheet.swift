// SPDX-License-Identifier: Apache-2.0
private import CXlsxWriter

/// A table as a workbook of Office Open XML with one sheet, made to be printed: the title and the watermark above it, the
/// column heads on every page, the watermark at the foot of each.
package struct XLSXSheet: SheetWriter {
    private let book: Book
    private var row: UInt32 = 3

    package init(path: String, head: SheetHead) throws(SheetFailure) {
        book = try Book(path: path)
        try book.begin(head)
    }

    package mutating func add(_ cells: [SheetCell]) throws(SheetFailure) {
        for (column, cell) in cells.enumerated() { try book.put(cell, row: row, column: UInt16(column)) }
        row += 1
    }

    package mutating func finish() throws(SheetFailure) { try book.close() }
}

/// The workbook of the C library, freed when it is closed or given up.
private final class Book {
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let text: UnsafeMutablePointer<lxw_format>
    private let heading: UnsafeMutablePointer<lxw_format>
    private let money: UnsafeMutablePointer<lxw_format>
    private let day: UnsafeMutablePointer<lxw_format>

    /// In characters.
    private static let columnWidth = 14.0

    init(path: String) throws(SheetFailure) {
        // Rows go to the disk as they come; else all of them would be in memory until the end.
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let book = workbook_new_opt(path, &options), let sheet = workbook_add_worksheet(book, nil),
            let text = workbook_add_format(book), let heading = workbook_add_format(book),
            let money = workbook_add_format(book), let day = workbook_add_format(book)
        else { throw .file }
        workbook = book
        self.sheet = sheet
        self.text = text
        self.heading = heading
        self.money = money
        self.day = day
        for format in [text, heading, money, day] {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        format_set_text_wrap(text)
        format_set_text_wrap(heading)
        format_set_bold(heading)
        format_set_num_format(money, "0.00")
        format_set_num_format(day, "yyyy-mm-dd")
    }

    deinit { if let workbook { lxw_workbook_free(workbook) } }

    func begin(_ head: SheetHead) throws(SheetFailure) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 2, 2)
        worksheet_freeze_panes(sheet, 3, 0)
        worksheet_set_column(
            sheet, 0, UInt16(max(0, head.columns.count - 1)), Self.columnWidth, nil)
        // A foot holds 255 characters, and `&` begins a command in it.
        let foot = head.watermark.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
        worksheet_set_footer(sheet, "&L\(foot.prefix(200))&R&P / &N")
        try write(head.title, row: 0, column: 0, nil)
        try write(head.watermark, row: 1, column: 0, nil)
        for (column, title) in head.columns.enumerated() {
            try write(title, row: 2, column: UInt16(column), heading)
        }
    }

    func put(_ cell: SheetCell, row: UInt32, column: UInt16) throws(SheetFailure) {
        switch cell {
        case .text(let text): try write(text, row: row, column: column, self.text)
        case .integer(let number): try check(worksheet_write_number(sheet, row, column, Double(number), text))
        case .money(let hundredths):
            try check(worksheet_write_number(sheet, row, column, Double(hundredths) / 100, money))
        case .day(let year, let month, let day):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
            try check(worksheet_write_datetime(sheet, row, column, &date, self.day))
        case .empty: try check(worksheet_write_blank(sheet, row, column, text))
        }
    }

    func close() throws(SheetFailure) {
        guard let workbook else { return }
        self.workbook = nil
        try check(workbook_close(workbook))
    }

    private func write(
        _ text: String, row: UInt32, column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(SheetFailure) {
        try check(worksheet_write_string(sheet, row, column, text, format))
    }

    private func check(_ error: lxw_error) throws(SheetFailure) {
        switch error {
        case LXW_NO_ERROR: return
        case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: throw .limit
        default: throw .file
        }
    }
}
