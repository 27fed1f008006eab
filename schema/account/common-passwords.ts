/**
 * The pieces that common passwords are made of, lower case, longest first: from the published lists of leaked ones as
 * far as they can pass the rules on length and classes, with those of Chinese users and of this house.
 */
export const commonPasswordWords: readonly string[] = [
  '1234567890', '0987654321', '123456789', '987654321', 'qwertyuiop', '1q2w3e4r5t', 'administrator', 'woaini1314', 'asdfghjkl', '1qaz2wsx3edc',
  '1qaz@wsx', '!qaz2wsx', '1qaz2wsx', '!qaz@wsx', '3edc4rfv', '12345678', '87654321', '11223344', 'zaq12wsx', 'q1w2e3r4', '1q2w3e4r', 'passw0rd', 'password', 'p@ssw0rd', 'iloveyou',
  'changeme', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'welcome', 'letmein', 'zxcvbnm', 'asdfgh', 'qwerty', 'zxcvbn', 'qazwsx', 'wsxedc',
  'woaini', 'dragon', 'monkey', 'master', 'shadow', 'abc123', '123456', '654321', '112233', '123123', '123321', 'qweasd', 'asd123', 'qwe123', 'zhejiang', 'wenzhou', 'kejiju',
  'yunju', 'bureau', 'keji', 'admin', 'guest', 'login', 'hello', 'super', 'secret', 'system', 'manager', 'oracle', 'server', 'office', 'china', 'zhongguo', 'spring', 'summer', 'autumn', 'winter',
  'abcdefg', 'abcdef', 'abcd', 'qwer', 'asdf', 'zxcv', '12345', '54321', '1234', '4321', '1314', '520', 'abc', 'xyz', 'test', 'demo', 'root', 'user', 'pass', 'love', 'mima', 'a1b2c3',
];
