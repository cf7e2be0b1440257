// SPDX-License-Identifier: Apache-2.0

/// The passwords that are tried first, all in small letters: words, rows of keys, and what they become with a year or a sign.
enum FirstGuesses {
    static func contains(_ password: String) -> Bool {
        words.contains(password) || rows.contains { password.count >= 6 && $0.contains(password) }
    }

    /// Keys in the order of the keyboard, from any of them to any other.
    private static let rows = [
        "1234567890-=", "0987654321", "qwertyuiop[]", "poiuytrewq", "asdfghjkl;'", "zxcvbnm,./", "1qaz2wsx3edc4rfv5tgb",
        "qazwsxedcrfvtgbyhnujm", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "123qweasdzxc", "qweasdzxc123",
        "abcdefghijklmnopqrstuvwxyz",
    ]

    private static let words: Set<String> = [
        "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "pa$$word", "pass1234", "password1", "password12",
        "password123", "password1234", "mypassword", "newpassword", "letmein", "letmein1", "welcome", "welcome1",
        "welcome123", "iloveyou", "iloveyou1", "iloveyou2", "admin", "admin123", "admin1234", "admin888", "admin@123",
        "administrator", "root", "root1234", "rootroot", "test", "test1234", "testtest", "guest", "guest1234",
        "changeme", "changeme1", "changeit", "secret", "secret123", "master", "superman", "batman", "dragon", "monkey",
        "football", "baseball", "sunshine", "princess", "shadow", "trustno1", "starwars", "whatever", "computer",
        "internet", "michael", "jennifer", "jordan", "charlie", "freedom", "qwerty123", "qwerty1", "qwertyui",
        "qwer1234", "asdf1234", "zxcv1234", "abc12345", "abc123456", "abcd1234", "abcd12345", "a1234567", "a12345678",
        "a123456789", "aa123456", "aa12345678", "aaa123456", "asd12345", "asd123456", "qq123456", "qq12345678",
        "woaini", "woaini1314", "woaini520", "woaini521", "woaini123", "wo123456", "ab123456", "zxc123456",
        "123456abc", "123456789a", "1234567a", "12345678a", "123456aa", "123456qq", "1234qwer", "123qweasd",
        "123abc123",
        "11223344", "1122334455", "12341234", "12344321", "123123123", "123321123", "147258369", "159357159",
        "31415926", "52013145", "5201314520", "520131400", "88888888", "66668888", "88886666", "87654321",
        "987654321", "13145200", "1314520520", "01234567", "012345678", "0123456789", "1234567890", "741852963",
        "963852741", "789456123", "456789123", "135792468", "246813579", "112233445566", "18181818", "19491001",
        "20000101", "19900101", "zaq12wsx", "!qaz2wsx", "1qaz@wsx", "1qaz!qaz", "1q2w3e4r", "1q2w3e4r5t", "q1w2e3r4",
        "computer1", "zhongguo", "zhonghua", "woaizhongguo", "nihao123", "nihaoma", "beijing2008", "xiaoxiao",
        "wangyang", "zhangwei", "mima1234", "mimamima", "wodemima", "tiantian", "laopolaogong", "wojiushiwo",
    ]
}
