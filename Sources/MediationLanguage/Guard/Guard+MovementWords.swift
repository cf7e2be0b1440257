// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether a case may leave for another unit, come back, or be quarrelled about.
    static let movementWords: [Guard: Sentence] = [
        .nextLevelExists: Sentence(
            "上面没有可以请的单位了：在本级接着谈，或者告诉当事人别的路。",
            "There is no unit above to ask: go on here, or tell the parties the other ways."),
        .triedStated: Sentence(
            "还没写已经怎么谈过：写两句，上面好接着办。",
            "What was tried is missing: two sentences, so that they need not start anew."),
        .consentOrHelpOnly: Sentence(
            "还有人没同意换到上一级谈：先问一声，或者勾选“只请出主意”。",
            "Somebody has not agreed to go to the next level: ask first, or tick that you only want advice."),
        .skipOnlyInDanger: Sentence(
            "只有村里的红色案件、原因选“有危险”，才能直接请县里：先说明苗头，或者请镇里帮忙。",
            "Only a red case of a village goes straight to the county, for danger: say so first, or ask the township."),
        .lowerLevelExists: Sentence(
            "下面没有可以接的单位：在本级接着谈。", "There is no unit below to take it: go on here."),
        .helpGiven: Sentence(
            "交给下面办要带帮助：至少选一样。", "Never the work alone: choose at least one kind of help."),
        .adviceGiven: Sentence("还没写主意：告诉下面怎么接着办。", "There is no advice: say what they could do below."),
        .assigneeOfReceivingUnit: Sentence(
            "接手的人不在本单位：从本单位选一位。", "That person is not in your unit: choose one who is."),
        .everyPartyConsentsToTransfer: Sentence(
            "还有人没同意由你们接着谈：先问一声，或者退回去出主意。",
            "Somebody has not agreed to go on with you: ask first, or send it back with advice."),
        .mayBeReturned: Sentence(
            "这件事不能再退了：退过三次，或者上面已经定了由你们办。接过来，和下面一起谈。",
            "It cannot be sent back any more: take it over and sit down with them together."),
        .sentOut: Sentence(
            "这件事没有移送给外面的部门，等的是上下级的答复。",
            "It was not sent to an authority outside: wait for the answer of the unit that was asked."),
        .receiptGiven: Sentence(
            "还没写那边谁收的、什么编号：问清楚写上，责任才算交过去。",
            "Who took it and under which number is missing: only then has the responsibility moved."),
        .returnedOnce: Sentence(
            "现在没有刚退回来的，或者已经提过一次：照着主意接着谈。",
            "Nothing was just sent back, or it was contested before: go on with the advice given."),
        .someoneAboveReturner: Sentence(
            "退回来的已经是最上一级：照着主意接着谈，或者给当事人指别的路。",
            "The highest level has sent it back: go on with its advice, or show the parties the other ways."),
        .contested: Sentence(
            "没有人说退得不对：不用定。", "Nobody contests a return here: there is nothing to decide."),
        .aboveReturner: Sentence(
            "要由退回单位的上一级来定：请那一级的人来做。",
            "The level above the one that sent it back decides: ask somebody there."),
    ]
}
