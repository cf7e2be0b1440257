// SPDX-License-Identifier: Apache-2.0

// Written by scripts/make-pinyin from kMandarin (Unihan) as ICU 72.1 has it.

extension PinyinInitials {
    /// From U+3400 on: rarer characters, of names above all.
    static let extensionA: StaticString = """
        qt..kwy.....y.........x.....c....n..d...xx.xllxyxzdwpr.mqyyncf...zfawz.zdsyqklnzs...x..sjdnsylyb...lmyljylc...hx\
        hr.z.hxtyhjmltyzzyzerqcwhtssqls..kptsyot.mydymjnxy..cfll.l.j....q.clgm.gs..mmqsl.wkdzt..bhdgc.qjlx.nx.bjs.g.yxqp\
        dflqqtbgcxl..sdlhtpdreqyzrj.ccx.ldljsxz..zzjzcxl.cxj.j.fcbj.blk.xbjlxbylbel..cnxhy.gyxgltls.syxz.qyxzjhlykfqa.kc\
        xcw..hsy.jzxs.skshgyqshxfpdfgafnxyh.cgnhlfxp.s..llyh.xqe..x....nwxthtnnyz.....wsnyqthjdhljhl.tl......gysxpcndzex\
        yeswkhgxmljhz..w.bazqgdbbclxx.....htcklzxx.qzx..cjhtyxps...gyxxhzyc.lxtryzxxjjh.pl.lshyq.yhkcnh.bxwxwyqxnbhjaa..\
        ztj.zbjazcf....nlmdbbb.cxtc..dwfdyykwk.wylxbcxnlyzmzxgx.jlyjy.dyxhykcttzbmkcl.x.xqny.lfz.gkdhk.gt.slnfgqbjkxyzsc\
        xjnxyyyysrhsjy.xpqc.bdse.myj.qxpcpnjyed...d..qlqscdxfysqpxtxybl....yltlmqzyxlxsf.wfynctjspakc.xz..flxxmhmyzyntxy\
        sfyd.lccjlsnaaq.cc.rnmxynasm..lxyzwhmnwmnqzlzzhxhxzmcg.clzsljxdjrm.kynylyyys.lymmzyygmjw.kdl.xcqmmq.wda.bnljyczb\
        hytjaljwbzxny.bzjwxqyxcqdnqjt.sdlz..ycjhzlnjqd.jxcydc.mhskzhcxnclamsxyhcqlfdmlthmbqqh.lbtzqzmpzxg.q.lcyedmwqsmt.\
        myjlkgyd.llqabymd.a.xfdjrtqeqjjhjzbmbwyayhdwnc.llnhl.lfmy.j..zpy.jb.rhfgkjs.styzbklhxn.zwxqym.ss.qzkwyctlbgmxflz\
        zcml.ypzjlny.jjzyjhzllzbzjdlyzxcccyldlc.tcac.yzt.tcyz.pqlqlyksycjj.j.d.jhd..h.cdb.xl.xb.b.xrbej.zbeyqzmys...stmj\
        brccd....dttxsdxt.tsjzwy..hzqz.xxzw..tzn..xyrscz.mjfpafaqqxfgqgtcygbfcz.z.hnjccklly.yhlhgkydhjgjzfqbccmhxqh..csy\
        zdtmlstcdcpyjjlty.cqylc...yjwmsxxcqh.yqssdl.ptzysfcyyhsymfh.ycnaflccmdhlayhzhehsnxlxylmjj.byhmcm.ljwyxxclyxzllqh\
        jw..gzdyjyrxsyyqjqtsqmjmygpxmfygshygglezzbwll..k.hyzcxx.qpgegqhllcszwpktpttzbgh.bzddznlpjmwcgbrtbzklhyzjxxxsqxsh\
        mhp.hnsbcjhl.hdhgycgjjdjmhmclpyjjq.qs.jhydxxfcy.d.qht.qxnsmtlhczalm.f.xbhqx..bqpjjksjenqdd.qzqzkyqkhfgdxghqhtbsb\
        lyncsdltlkszclm.qksxbzyxsssrcllc.h..jbhd.ljjkslzddzypc....y..yhyyzgqg..hmfhgtd.y..q.cmtba..x...mlnbc.fzjjs.kdl..\
        ..ytcmmhwnhhjbxlj.mphy.xswcxjchfsl.dqpyb.hdyjjnlyttwhxh.tz.hf..t.rj.x..yjh.bm.gw.msblq..gzlprqlgxxx.n...xlfczbzz\
        zhj.j...txyttdjahxjwbzntn..ym..nscygcrjqmelczhjn.ghg.bswjxqhwxjhpscz.zsjszb...lbxpdqzpcbshhjcjngf..tcxdxkzthcljl\
        qpz.lcq..tlqllsgzpjq..zpjbjg.bzlllsmjdb.l.xpqlz.jsx.x.lqynly.ycjhxkzhxqhxhgcxxskxsyypzyzlxxysyjxcskyhyxsjyyqylkz\
        ....x.cxaxccz.ypksltxlqwldmlwdkazhymzfp.blllhzgqzkcjjjl.sqrcnzlp..brxlxfq.sztrsymnb.sthsr.dpjt.rnlddz.ldxgjnynyw\
        gzycxjtfp.yqybbszyb.dlyccxxyx...tg...lxcjtpzxxn.....mjnhhwyzbmqxfytly.jsyj.s..nwmsysxjlymzszbl.......qgxzynjxyxz\
        n.slcmqds...sxbdz.sshtg...nmxmjcjhfscsnpm....yc.kblksbsgpyxnyzcfxpwlczzbyhpx.lqxjg..yxzhyx..lxhy.lscbjsfd.by..nl\
        yd.ccgjn...lmy.lh.yjcrn..ht.agbbq.schcfhewft.lhyh.yzyqzjt......tljzxh.x...cqm.zbc..ygmbjdz.wy.jxth.djjkz.xlfhxnm\
        rcym.jqtwzlskxzztsbypchkjacqbbfkttzl.gyshlss.brdblqfjzhhlyyxcdljcspyjhhtrwyrysyjtxjzqzd.y..ysym..qxwgytsngtwjcpz\
        hnygyh.schywxprllsxzhfhcz.tznhyzylhxxcl.sjpqgzy..rnmbj.xpbm....yy.pqbh...bmltwll.jjzdjdb.....lbstx.....d..sbtsct\
        mjl..zbjzxl..sys..e....qlztgylbnpltlwdltwzgxafpbtsybqtgthcjhxdcdprlsodycrktcpcltzlsps.dhyxxll.tg.t...yn.gjcgwlll\
        xbayjrxzcczyfr.xsjjxz..scfjz.gw.qshtdzrmfljxxnyjldrylsllgxxqqcybkqaqqcpkygsp.zhhhb..zjgxgcmztzxl...zaxgx.tcsxjfq\
        .ydjlyltypllb.mbh.yhchnclthbbcydax.zdrbcwtbgyxzyfyatmsjgjqjyxkmxswqhrztjxqamg.tfjcsbmsghhlhjqghbgfmaysljcjcpcydd\
        .lxbxmymqqwxyqcyyyjzxmlkyysghyscl.xccnqmhyzhcbqxjkmmzbjjnbssmlmmxcqjhxxnthy.cbzdzjq.xhsk.dyybjzjsddcfmzz.yqhgqlg\
        lrfcygjggswzndltcyg..d.mjmjyzzzx.bhghlwbklclyqs.xjqhscdl.ntdwgdlcxplznhyxlmb.gbfhylyyjhcde.yzzqyqhnhjs..pmcllc.c\
        sdq.lllryydqynfjyfrx..bspnztttrylahqlgzsyycwjtyhjrmjzjaslhqcdknctxjhqjmy.zt.apctehqcszntslblmxchmgldzz..zbcq.lxf\
        gcjecyhyyytzyxykhlyc..s.nmhcyxjzytkq.cjxzcpq.qlyrsqs.f.mh..hqcqdlbjxl.yzhypzq.gjzzknrzazgycjzlrrznc..yjbcjdwyzy.\
        slpzhydzfsltqmybggng.skscztkqxdchcszqjzw..xnpsjzstbtqwrlhszpmjsmslljlzd.sgfmsjtxkwflcclycymyzydhwtsxssqly.llfllx\
        xomxrzsyblhqlbbhh.cpqmjbmsw..lq.hx.sy.nhjy.stxzmxm.htxyblflccddkcxcmqqz...hgcgmbhgymw...rxzmj.zzyl.zbry.ceymq.wj\
        b.bfylfqfeeztyjqjlcbnyxmxf.ntbzwkyoxgtght.ydqjlmmjlfomjfbhsynjlbjtlzsydccmylcjsqnl.slz.cjjeyrcrflsyydlztpzjcbkc.\
        hhmhgdfxmmlgztyzllwljll.pywtp.zg.xnqwzdwb.hxzlyhxhbrxplzyxlkc.nhclztfhzqspg.hc.eerqsj.ybyzncbcthzbzwgbezwwzzlwgq\
        lzsmdqcplslsqyfxjdpgnrzgptcchzmbqsbjs.gnhxexm.xzrjdzsmbhyxpncb.qjzljxxcwzzkctcdcqzzrbjxzjgjdcsrxhqzscwkkggfcczcl\
        xzzyggzdhstgxmdapwampmyzbywrlycqzp.tfs.dcttctjshl..cjegfd.ebtd.dbwzlqmq.zs.yzt.sbxjcftcffwxympmsmctkbxxq..shnxcd\
        fyarrmfqshbdmd..k.cdyh.gxljqqwyl..yyyqzxyywzzhcfcpkc.tqcgkqqzmlztzglhldcy..qzcmdycrhrflxjym.mjsh.lzzyglqglbs..sc\
        jxbxjplxzdcqnzlysyhlp..l..s.ynskfydrc.tqbswdsaqzkf.y.sdhxzttzyfe.jjcxm.bljkj.clxflzhjnyxtlzk.qjpftlmzxhmjzclrzyh\
        .ylyrlnyn.ynyqxcymxnkzxyttwsyczmynmzwlqnsbzb.jxkpkxzykhxeytyjl.lcjhzfcgjmctmxlyssybchwdjghbxlccyxyzhyz.kyqzm..sj\
        gpl.tjlyycyjxwxnfg.mznxwlcmjncwxnmzkkh..ywz..y.dfbzzsxn.jxcnrzs.sy.j.lhbyzzywngjbc.dqykrhxx.k.xbkcxboz.tccngfxdw\
        jkzsdlm.gml.y.gcld.bqx.ddxl.sxsw..hyllysjqjy.q.ljmcnbllgcxxhbzddhsct.nzlfjgxlxrtpxszwttyxpyynhnyfnywyxzysmxjtfxn\
        cmbjnyezrxlhxnhjdhtpcxsmxwqztxjjhtmyjslwccjyhzsgnx.dcwzgcczhlllthwassmtxjatcwtjccyxx...n.yqjsjlj.ml.ccxqmsccgyy.\
        llszsh..e.szjjtlwczl.zz.ycnbsyhyhmmqlhzmxzszzgxyzxjc.blzjwgjjafghyrzbysdgsxcsq..chdcwrscjzqyfyfpztzcqyhhgejytctf\
        zh.bzjtjfhcycscqcxmcqjbjzzqzjb.llyqcfctshqqbntccyzccbmbtmlfcqtfkj...zqzcklbdw.zlt.cltkcjthfb.xwjqkhqsc.qppwyrxcd\
        ccmxdbzccgdzdltyqzlczfstka.qshswzljl.cryjkfqhflhtmtjqzqgtlmylyjp.xbhzrswckspmx.ckzcscsbk.zwmlznlqy.yxc.rcnyjbf..\
        cdjyhxyq.bgj.ysysycysyslcybs.ylltdyj.y..jjccgxxagyl.tcxqh.dcdyz.yc.lsmm.tplqctecjyjdjblyccplztpcjxf.xehzrfjhlzmy\
        .cmymtk..mryqmjpjwjmjxbgcllqdyyczr.lkgyhpcdcsssxyscyhfyyzsjdxgtqchmycqjsmy.pzzcymwjqsptkcs.jjajy.ylzbl.hlwxtbzzb\
        mxoy.xlzm.y..px...sz.sjjj.nacwgxtxdztpxxxskzwhrwdhkfcxqql.yyqhcz.wyxynzc.sdzjxy..xdtgyhy.lkxsxx..dlzncjbzlhbtcmx\
        syq.phwyy.chb.xch.hczqkr.yx.hc.qdwq.ylb.b.ynbyhcqtylb.jfxchsbqywahdgdhp.zlmmlxxzpfnxddyxysdbhffzbfxsmzzzhfwmql.m\
        hhyqda.bdxdbzpty.jztxdtxcyglb.ljxsdshycbrewbfyzfgbgdhdtbqllwzlsnbtzdbjpxwpdfchz.....fxhcby.jbrcyygkyzyjhmbgbzhzs\
        gbdccscrcmpwpfzqlymwqdcxhsghafqhpysxmkg.asslzhc.lnhdjmfechhyxpbcyyxsxllydhslphgbrwsayxhyxy.b.htl.z.xzydyj.bty.yn\
        sbgbmges.zyjystwxzyrshnyjsybhhy.ylxedzzyyjcd.kyyjencqxbmsmlqqsfbbbywhfqmfaafqqtybpb.x..yclyl.nxw.lpzzzcaeylfzhcs\
        bbz.hl.hzgclmmmazzhfdt.dwwjclbljnls.gnykwwqbklgghkhkztlbhpywtskdajmkkamqq.khdxnsjppscnmscxk.dptzwfcps.rqcpbmzckj\
        l.mmplzjlywllzzhscxwdhphmcmcjn.yrly.qz.bgzjyqbbtyqyzjmssqsmgyggtfxyttmlclslhcpljzjzzxz..l..lxgemztyzgwlyszhhzclc\
        zwxzmgs..sdcktnllyxyqpcxgjlmyclycqty..ddh.x.q.yjyfghzq..jpgxssqcdbdwczbwbdbt.gjgcyyljfneexkytpbmsyqyb.xhhyjkejmc\
        bwzxtcxcmkyc.hdrtyxnsfplahyhmylybdlsjljjtpgxwcdhylmhsjyw.pllycshstmhtbphfgblcpcmsqzkbamxkttwx.tlcnnldjqbsztqnyjg\
        djmdjyxzmlgxtzytsxqwycqw.ztgscftttzhphzzblnxpdhtwtqjcbjkljqlgqqxjsjahzzyzjcyj.y.jtny.c..........
        """
}
