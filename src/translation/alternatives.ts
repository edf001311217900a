/**
 * Words of which one must not stand for another, in English and in either kind of Chinese. The last two columns hold
 * what else may say the same, in each: broad on purpose, for they only keep a rule of thumb from asking.
 */
type Word = readonly [
  /** Two letters, never given to another word. */
  code: string,
  name: string,
  english: string,
  chinese: string,
  moreEnglish?: string,
  moreChinese?: string,
];

/** One question that texts answer, such as who, how many, or which way. */
interface Question {
  name: string;
  /** Whether an answer that neither English nor the other Chinese gives is told by itself. */
  firm?: true;
  /** Whether the order of the answers tells whose each is. */
  ordered?: true;
  words: readonly Word[];
}

/** What texts are compared by, beside their numbers and names. Where two words overlap, the longer stands first. */
// biome-ignore format: a table is read row by row
export const QUESTIONS: readonly Question[] = [
  {
    name: 'role',
    firm: true,
    ordered: true,
    words: [
      ['Rm', 'MPN partner admin', 'MPN (?:partner )?admin|Partner Program partner admin', 'MPN(?:合作[伙夥]伴)?(?:系[统統])?管理[员員]|合作伙伴计划合作伙伴管理员|合作夥伴計畫的?合作夥伴系統管理員', 'MPN'],
      ['Ru', 'user management admin', 'user management admin', '用户管理管理员|使用者管理系統管理員'],
      ['Ra', 'account admin', 'account admin', '[帐帳][户戶]管理[员員]', 'made such a person account', '帐户、业务配置文件'],
      ['Rg', 'global admin', 'global admin', '全局管理员|全域系統管理員|Global Admin', ' one,| one:|\\bit\\b|\\bthem\\b|\\bthis person\\b| none'],
      ['Rb', 'billing admin', 'billing admin', '计费管理员|帳單系統管理員'],
      ['Rp', 'business profile admin', 'business profile admin', '业务配置文件管理员|商務設定檔管理員|企业档案管理员'],
      ['Rf', 'referrals admin', 'referrals admin', '引荐管理员|推薦管理員'],
      ['Ri', 'incentives admin', 'incentives admin', '[奖獎][励勵]管理[员員]'],
      ['Rd', 'user administrator', 'user administrator', '用户管理员|使用者管理員'],
      ['Rt', 'admin agent', 'admin agent', '管理员代理|系統管理代理人', '', '少了這一步|这一步'],
      ['Rs', 'sales agent', 'sales agent', '[销銷]售代理'],
      ['Rh', 'helpdesk agent', 'helpdesk agent', '支持人员代理|技術服務代理人'],
    ],
  },
  {
    name: 'level',
    firm: true,
    ordered: true,
    words: [
      ['Ls', 'Silver', 'silver', '[银銀][牌级級]', 'competenc'],
      ['Lg', 'Gold', 'gold', '金[牌级級]', 'competenc'],
    ],
  },
  {
    name: 'scope',
    firm: true,
    words: [
      ['Sa', 'all', '\\b(?:all|every\\w*|each)\\b', '所有|全部|一切', 'any\\w*|both|whole|full\\w*|always|entire\\w*|complete\\w*|\\bthe\\b', '每|各|都|皆|均|一律|凡|任何|任意|任一|整|逐|[两兩]|完整|完全|全'],
      ['Ss', 'some', '\\b(?:some|part|partly|several)\\b', '部分|某些|有些|一些', 'certain|few|any|section|portion|most|other|rest|one of', '[几幾]|其中|有的|多|少|[个個][环環][节節]|步[骤驟]'],
      ['Sm', 'most', '(?<!at )\\bmost\\b', '大多|多[数數]|大部分', 'majority|usually', '通常|最|一般|多半|多[为為是]'],
    ],
  },
  {
    name: 'switch',
    firm: true,
    words: [
      ['Oo', 'on', '\\bturn(?:s|ed|ing)?(?: \\w+){0,2} (?:back )?on\\b|\\b(?:is|was) (?:then )?on (?:again|\\.)|\\b(?:is|was) on[.;,]', '重新打开|重新開啟|[开開][启啟]自[动動]', 'open\\w*|\\bon\\b|enable\\w*|activ\\w*|back', '打开|开启|開啟|恢复|恢復|启用|啟用|已[开開]|再[开開]'],
      ['Of', 'off', '\\bturn(?:s|ed|ing)?(?: \\w+){0,2} off\\b|\\b(?:is|was) off\\b', '[关關][闭閉]', 'clos\\w*|\\boff\\b|end\\w*|shut|until', '停|[关關]|[终終]止|到期'],
    ],
  },
  {
    name: 'edge',
    firm: true,
    words: [
      ['Ef', 'first', '\\bfirst (?:step|screen|name|day|date|one|page|sign-in|purchase)', '第一|首次|首[个個]', 'first\\w*|initial\\w*|begin\\w*|start\\w*|\\b1\\b|one|earliest|home|1\\b|\\{\\{', '先|最初|起初|最早|名|首|起'],
      ['El', 'last', '\\blast (?:day|date|step|one|screen|chance)', '最[后後]', 'last|end\\w*|latest|new\\w*|final\\w*|past|late\\w*|most recent', '最近|末|过去|過去|最新|到期|上次|上一|止|期限'],
    ],
  },
  {
    name: 'bound',
    firm: true,
    words: [
      ['Bl', 'at least', '\\bat least\\b', '至少|最少|不少[于於]|起[码碼]', 'minimum|least|few\\w*|one', '以上|必[须須]'],
      ['Bm', 'at most', '\\bat most\\b|\\bup to\\b|\\bno more than\\b|\\bwithin\\b', '至多|最多|不超[过過]|最[长長]', 'maximum|most|limit\\w*|more|less|fewer|can|longest', '以?[内內]|上限|期限|到|大'],
    ],
  },
  {
    name: 'amount',
    firm: true,
    words: [
      ['Am', 'more', '\\bmore than\\b|\\blonger than\\b|\\bmore (?!about|days|than)\\w+', '(?<!不)超[过過]|更多|多[于於]', 'more|over|above|past|exceed\\w*|too|additional|longer|further|greater|larger', '[多大增过過外另再长長]'],
      ['Ac', 'fewer', '\\bfewer\\b|\\bless than\\b', '不到|不足|少[于於]|更少', 'less\\w*|few\\w*|not|fewest|under|below|no |nobody|insufficient|never|cannot|missing|lack\\w*|too|n.t\\b', '小|少|低|不超'],
    ],
  },
  {
    name: 'length',
    firm: true,
    words: [
      ['Xs', 'shorten', '\\bshort(?:en|ens|ened|er)\\b', '[缩縮]短|更短', 'short\\w*|reduc\\w*|less', '短|[减減]'],
      ['Xl', 'lengthen', '\\b(?:lengthen\\w*|extend\\w*|longer)\\b', '延[长長]|更[长長]', 'long\\w*|exten\\w*|up to|Extend', '[长長久]|展|拓|再'],
    ],
  },
  {
    name: 'side',
    firm: true,
    words: [
      ['Pl', 'left', '\\b(?:on|at) the left\\b|left side', '左', 'left|arrow'],
      ['Pr', 'right', '\\b(?:top|far|bottom|at the|on the|upper) right\\b', '右', 'right|arrow'],
    ],
  },
  {
    name: 'height',
    words: [
      ['Ht', 'above', '\\b(?:at the )?top\\b|\\babove\\b', '[顶頂]部|上方|右上|上文|前述|上述|上面', 'top|above|up\\b|over|as |upper|previous', '[上顶頂前]'],
      ['Hb', 'below', '\\bbottom\\b|\\bbelow\\b|\\bunderneath\\b|\\bfoot\\b', '底部|下方|右下|下面|[页頁]尾|[页頁]末', 'bottom|below|under|foot|down|follow\\w*|next|these|here|this|that', '[下底以尾]'],
    ],
  },
  {
    name: 'answer',
    words: [
      ['Wa', 'accept', '\\baccept(?:s|ed|ing)?\\b|\\bagree(?:s|ing|d)?\\b', '接受|同意', 'accept\\w*|agree\\w*|consent|take\\w*|approv\\w*|Accepted', '受|[签簽]署|通[过過]|Accepted|一致|相同'],
      ['Wr', 'refuse', '\\b(?:refuse[sd]?|reject(?:s|ed)?|declin(?:e|ed|es|ing)|turned down)\\b', '拒', 'refus\\w*|reject\\w*|declin\\w*|turn\\w*|bounc\\w*|not accept|den\\w*', '不接受|不支|退回|[没沒]有?通[过過]|不受理|[无無]法'],
    ],
  },
  {
    name: 'session',
    words: [
      ['Gi', 'sign in', '\\bsign(?:s|ed|ing)?(?: \\w+)? in\\b|\\bsign-in\\b', '登[录錄入]', 'sign\\w*|log\\w*|access\\w*', '登|[进進]入'],
      ['Go', 'sign out', '\\bsign(?:s|ed|ing)?(?: \\w+)? out\\b|\\bsign-out\\b', '注[销銷]|登出|退出登', 'out|leave\\w*|exit', '登|退出'],
    ],
  },
  {
    name: 'price',
    words: [
      ['Cp', 'paid', '\\bpaid (?!by|with)', '付[费費]', 'pay\\w*|paid|fee\\w*|cost\\w*|charg\\w*|buy\\w*|bought|price', '付|收[费費]|[费費]'],
      ['Cf', 'free', '\\bfree (?:of charge|entry|network|member)|\\bat no cost\\b', '免[费費]', 'free|no cost|no charge|nothing', '[无無]需付|不收|不[花用]'],
    ],
  },
  {
    name: 'owner',
    words: [
      ['Nw', 'work address', '\\bwork (?:email|account|address)', '工作(?:[电電]子[邮郵]件|[帐帳][户戶]|地址|[邮郵]箱|信箱)', 'work|job|role', '工作'],
      ['Np', 'personal', '\\bpersonal\\b', '(?<![这這那])[个個]人', 'person\\w*|individual\\w*|private|your own|someone|one|people', '本人|私'],
    ],
  },
  {
    name: 'same',
    words: [
      ['Qs', 'the same', '\\bthe same\\b|\\balike\\b', '相同|同[一样樣]|一[样樣]', 'same|alike|equal\\w*|like|as |match\\w*|identical|exactly|one|twice|both|agree\\w*|together|also|all', '同|也|不[变變]|一致|[这這该該]|即|照|[两兩]|都'],
      ['Qd', 'different', '\\bdifferent\\b|\\bdiffer\\w*|\\bother than\\b|\\bunlike\\b', '不同|不一|有[别別]|差[异異]|有所', 'differ\\w*|other|another|unlike|disagree\\w*|vary|varies|not the same|instead|else|each|own|rather', '[别別另]|其他|[变變]|不是|不[能可得]|以外'],
    ],
  },
  {
    name: 'hand',
    words: [
      ['Zm', 'manual', '\\bmanual(?:ly)?\\b|\\bby hand\\b', '手[动動]', 'manual\\w*|hand|type\\w*|yourself|write|own', '自行|自己|人工'],
      ['Za', 'automatic', '\\bautomatic(?:ally)?\\b|\\bauto-', '自[动動]', 'auto\\w*|by itself|on its own'],
    ],
  },
  {
    name: 'every',
    words: [
      ['Ey', 'every year', '\\b(?:every|each|per|a) year\\b|\\byearly\\b|\\bannual(?:ly)?\\b', '每年|年度|按年', 'annual\\w*|year\\w*|anniversary', '年'],
      ['Em', 'every month', '\\b(?:every|each|per|a) month\\b|\\bmonthly\\b', '每[个個]?月|按月|逐月', 'month\\w*', '月'],
      ['Ed', 'every day', '\\b(?:every|each|per|a) day\\b|\\bdaily\\b', '每[天日]|逐日', 'day\\w*|daily', '[天日]'],
    ],
  },
  {
    name: 'duty',
    words: [
      ['Dm', 'must', '\\bmust\\b|\\bhas to\\b|\\bhave to\\b|\\bneeds? to\\b', '必[须須]|务必|務必|[须須](?!知)', 'must|have to|has to|need\\w*|requir\\w*|should|only|first|still|until|before|without|make sure|never|ask\\w*|file', '要|得|只|才|需|[应應]|[请請]|就'],
      ['Dc', 'can', '\\bcan\\b(?! ?not)|\\bmay\\b', '可以|可(?![能用])|能[够夠]?(?!力)', 'can|may|might|able|could|possible|allow\\w*|let\\w*|authoriz\\w*|permi\\w*|right|try|option|lets|enough|work\\w*|useful|available|find|found|reach', '[可能会會]|得|[让讓]|允|要|就|[应應]|才|便|以'],
    ],
  },
  {
    name: 'person',
    words: [
      ['Hu', 'user', '\\busers?\\b', '用[户戶]|使用者', 'user\\w*|person|people|someone|who', '人|使用|[谁誰]|同事'],
      ['Hc', 'customer', '\\bcustomers?\\b', '客[户戶]', 'customer\\w*|client|lead\\w*|prospect\\w*', '客'],
      ['He', 'employee', '\\bemployees?\\b', '[员員]工|雇[员員]', 'employ\\w*|staff|colleague\\w*|people', '同事|人'],
      ['Hk', 'colleague', '\\bcolleagues?\\b', '同事', 'colleague\\w*|person|people|somebody|someone|team|who|employee\\w*|user\\w*|one|user|they|them|those|others|nobody', '人|对方|對方|他|[员員]工|用户|使用者|其'],
      ['Hn', 'contact', '\\bcontacts?\\b(?! (?:support|Microsoft|Partner|you|Azure|about|a |the |your))', '[联聯連][系繫络絡]人', 'contact\\w*|recipient|person', '[联聯連]'],
      ['Ho', 'company', '\\bcompan(?:y|ies)\\b', '公司', 'compan\\w*|business|organi[sz]ation|partner\\w*|your|Fabrikam|IT\\b|employ\\w*|corporat\\w*|in-house|internal\\w*|home|head|head office|local', '[您你它]|企[业業]|機構|[组組][织織]|方'],
      ['Hs', 'support team', '\\bsupport team\\b', '支持[团團][队隊]|支援小[组組]', 'support\\w*', '支[持援]'],
    ],
  },
  {
    name: 'deed',
    words: [
      ['Vb', 'buy', '\\b(?:buy|buys|buying|bought)\\b|\\bpurchas\\w*', '[购購][买買]', 'buy\\w*|bought|purchas\\w*|order\\w*|sold|sell\\w*|paid|pay\\w*|subscri\\w*|offer\\w*|packag\\w*|checkout', '[买買购購]|下[单單]|[订訂][购購单單]|付|再[续續]'],
      ['Vr', 'renew', '\\brenew\\w*', '[续續][订約订约]', 'renew\\w*|extend\\w*|anniversary|continu\\w*', '[续續]|再'],
      ['Vc', 'cancel', '\\bcancel\\w*', '取消', 'cancel\\w*|undo\\w*|clear\\w*|remov\\w*|select\\w*|drop\\w*|end\\w*|stop\\w*|leave\\w*|unassign\\w*|whether|Whether', '退|[终終]止|撤'],
      ['Vs', 'subscribe', '\\bsubscri\\w*', '[订訂][阅閱]', 'subscri\\w*|package\\w*|renew\\w*|buy\\w*|it\\b|licen\\w*|one\\b|that|expir\\w*|order|Action Pack|cancel\\w*|what', '[订訂续續]|套[餐件]|它'],
      ['Va', 'activate', '\\bactivat(?:e|es|ed|ing|ion)\\b', '激活|[啟启]用', 'activ\\w*|enabl\\w*|use\\w*|start\\w*|turn\\w*|JavaScript|on\\b', '[开開]通|用|生效|[激启啟]'],
      ['Vd', 'download', '\\bdownload\\w*', '下[载載]', 'download\\w*|get|load\\w*|save\\w*|offline', '存|取得|[获獲]'],
      ['Vi', 'assign', '\\bassign\\w*|\\bgive[sn]?\\b|\\bgiving\\b', '分配|指派|授[予與]', 'assign\\w*|giv\\w*|gave|grant\\w*|add\\w*|move\\w*|name\\w*|right\\w*|role\\w*|unassign\\w*|person', '指定|[给給]|提供|附|指|[转轉]|增|提出|提到|[为為]|得|使|有'],
      ['Vj', 'join', '\\bjoin\\w*|\\benroll\\w*', '加入', 'join\\w*|enroll\\w*|member\\w*|sign\\w*|part|add\\w*|register\\w*|become\\w*|participa\\w*', '注[册冊]|[註注][册冊]|[报報]名|[参參]加'],
      ['Vu', 'upgrade', '\\bupgrad\\w*', '升[级級]', 'upgrad\\w*'],
      ['Vk', 'copy', '\\bcopy\\b|\\bcopied\\b', '[复複][制製]', 'cop\\w*', '副本|拷|剪'],
      ['Vp', 'paste', '\\bpaste[sd]?\\b', '粘[贴貼]|[贴貼]上', 'past\\w*', '[贴貼]'],
      ['Vy', 'verify', '\\bverif\\w*', '[验驗][证證]', 'verif\\w*|check\\w*|prov\\w*|confirm\\w*|code|review\\w*|proof', '核|查|[证證验驗]|[审審]'],
      ['Vf', 'refund', '\\brefund\\w*', '退款', 'refund\\w*|money|claim\\w*|back', '退'],
      ['Vm', 'remove', '\\bremov\\w*|\\bdelet\\w*', '[删刪移]除', 'remov\\w*|delet\\w*|clear\\w*|gone|forget\\w*|take\\w*|took|drop\\w*|out|no longer|away|unassign\\w*|text', '[删刪]|去|取消|清|消|拿'],
      ['Vn', 'add', '\\badd(?:s|ed|ing)?\\b', '添加|新增', 'add\\w*|new|create\\w*|file\\w*|more|start\\w*|raise\\w*|open\\w*|increase\\w*|invite\\w*|enter\\w*', '[加增设設]|另'],
    ],
  },
  {
    name: 'thing',
    words: [
      ['Ta', 'agreement', '\\bagreements?\\b', '[协協][议議]|合[约約]', 'agreement\\w*|contract\\w*|sign\\w*|accept\\w*|it\\b|one\\b|legal', '[签簽]'],
      ['Ti', 'invoice', '\\binvoices?\\b', '[发發]票', 'invoice\\w*|receipt|bill\\w*'],
      ['Tl', 'license', '\\blicen[sc]es?\\b', '[许許]可[证證]|授[权權]', 'licen\\w*|authoriz\\w*|software|seat\\w*|grant\\w*|permission\\w*', '版|[许許]|授|席'],
      ['Tk', 'key', '\\bkeys?\\b', '密[钥鑰]|金[钥鑰]', 'key\\w*', '[键鍵]|[钥鑰]'],
      ['Tp', 'password', '\\bpasswords?\\b', '密[码碼]', 'password\\w*|credential\\w*'],
      ['Tt', 'tenant', '\\btenants?\\b', '租[户用]', 'tenant\\w*|directory|company', '目[录錄]'],
      ['Td', 'domain', '\\bdomains?\\b', '域名|[网網]域', 'domain\\w*|DNS|own\\w*', '域'],
      ['Tr', 'role', '\\broles?\\b', '角色', 'role\\w*|admin\\w*|it\\b|right\\w*|permission\\w*|agent\\w*|who|one\\b', '[权權][限利]|管理[员員]|[谁誰]'],
      ['Tm', 'permission', '\\bpermissions?\\b', '[权權]限', 'permission\\w*|right\\w*|role\\w*|authori\\w*|may|can|allow\\w*|admin\\w*|access\\w*|enough|more', '[权權]|[许許]'],
      ['Tb', 'bank transfer', '\\bbank transfers?\\b', '[银銀]行[转轉][帐帳]', 'bank\\w*|transfer\\w*'],
      ['Tc', 'card', '\\bcards?\\b', '卡', 'card\\w*|credit', '付款|扣款|刷'],
      ['Tq', 'product', '\\bproducts?\\b', '[产產]品', 'product\\w*|offer\\w*|software|packages?|successor|new ones', '[软軟][体件]|商品'],
      ['To', 'offer', '\\boffers?\\b', '[产產]品/服[务務]|[优優]惠', 'offer\\w*|deal\\w*|discount\\w*|package\\w*|product\\w*', '套[餐件]|[会會][员員]|提供|[产產]品'],
    ],
  },
  {
    name: 'condition',
    words: [
      ['Ci', 'if', '\\b(?:if|unless|as long as|provided)\\b', '如果|如有|若|只要|除非|[仅僅]在', 'if|unless|as long|when\\w*|once|only|without|until|must|whoever|case|otherwise', '如|要是|一旦|一[经經]|[没沒]有|[时時]|的[话話]|除外|就|[则則]|是否|能否|有[没沒]有|[还還]有|的，|[後后]|^有|：|即|才'],
    ],
  },
  {
    name: 'link',
    words: [
      ['Jo', 'or', '\\bor\\b', '或', 'or|either|whether|any\\w*|unless|perhaps|might|may|and', '[、，；\\n]|[还還]是|[无無]|不|也|任一|以及|及|和'],
      ['Ja', 'and', '\\band\\b', '以及|而且|[并並]且|同[时時]具[备備]', 'and|both|also|as well|too|with|besides|together|plus|in addition|;|:|but|while|but|\\.', '[、，；。：\\n]|和|及|[与與]|[并並]|且|又|也|再|同|後|后|[时時]'],
    ],
  },
  {
    name: 'source',
    words: [
      ['Yf', 'from', '\\bfrom\\b', '[从從](?![头頭])', 'from|since|of|by|out|open|return|back|start|leave', '[由自]|[来來]源|起|[离離]|出|[据據]|[处處]'],
    ],
  },
  {
    name: 'doubt',
    words: [
      ['Kp', 'perhaps', '\\b(?:might|usually|probably|perhaps|can take)\\b|\\bmay(?! not| sign|be)', '可能|[也或][许許]|通常|一般|大[约概約]', 'might|may|can|could|usually|probably|perhaps|about|likely|possibl\\w*|general|some|not|un\\w+', '[约約多]|往往|多半|未必|不一定|[会會]|可以'],
    ],
  },
  {
    name: 'age',
    words: [
      ['An', 'new', '\\bnew(?:er|est)\\b', '新(?!增|建)', 'new\\w*|now|today|late\\w*|again|anew|current\\w*|renam\\w*|change\\w*|another|up|fresh\\w*|re\\w+|redo|once more', '[晚后後]|[别別另下]|最近'],
      ['Ao', 'old', '\\bold(?:er)?\\b', '[旧舊]', 'old\\w*|former\\w*|earl\\w*|legacy|previous\\w*|moved?|20\\d\\d|past', '[早原先前]|[历歷]'],
    ],
  },
  {
    name: 'arrow',
    words: [
      ['Iu', 'up', '\\bup arrow', '向上', 'up\\w*|above|top'],
      ['Id', 'down', '\\bdown arrow', '向下', 'down\\w*|below|bottom'],
    ],
  },
  {
    name: 'time',
    words: [
      ['Nt', 'at any time', '\\bat any time\\b', '[随隨][时時]|任何[时時]候', 'any ?time|whenever|always|ever|as you like|still|leave|can', '任意|一直|想'],
    ],
  },
  {
    name: 'edition',
    words: [
      ['Ee', 'Enterprise', '\\bEnterprise\\b', '企[业業]版|Enterprise'],
      ['Ep', 'Professional', '\\bProfessional\\b', '[专專][业業]版|Professional', '\\bPro\\b'],
    ],
  },
  {
    name: 'strictness',
    words: [
      ['Ks', 'strict', '\\bstrict\\w*', '[严嚴]格', 'exact\\w*|strict\\w*', '[严嚴]'],
      ['Kl', 'loose', '\\bloose\\w*|\\blenient\\b', '[宽寬][松鬆]', 'loose\\w*|less'],
    ],
  },
  {
    name: 'place',
    words: [
      ['Mp', 'page', '\\bpages?\\b', '[页頁]', 'page\\w*|site|screen\\w*|guide\\w*|home|document\\w*|source\\w*|here|article|where|FAQ|tab\\w*|welcome|home', '[这這那]里|[网網]站|處|处|指南|文|[资資]料'],
      ['Ml', 'list', '\\blists?\\b', '列表|清[单單]', 'list\\w*|nobody|everything|all|who|table', '列|其中|都|[种種]'],
      ['Mm', 'menu', '\\bmenu\\b', '菜[单單]|功能表', 'menu\\w*|path|select', '[选選]|入口|路'],
      ['Mt', 'tab', '\\btabs?\\b', '[选選][项項]卡|索引[标標][签籤]|分[页頁]', 'tab\\w*|page\\w*', '[页頁][签籤]|[标標][签籤]'],
      ['Mr', 'row', '\\brows?\\b', '[该各每那一的]行|[资資]料列|[該各每]列', 'row\\w*|line\\w*|bank|carry|execut\\w*|run\\w*|act\\w*|perform\\w*|do\\b|does|work\\w*|can|own|yourself|browser\\w*|go\\w*|proceed\\w*|continue\\w*|business|trade\\w*|process|in Chromium|happen\\w*', '[行列项項]|展'],
    ],
  },
  {
    name: 'means',
    words: [
      ['Ne', 'email', '\\be-?mails?\\b', '[电電]子[邮郵]件|[邮郵]件|[邮郵]箱|信箱', 'e-?mail\\w*|mail\\w*|address\\w*|junk|letter|write|message\\w*|code|reach\\w*|inbox|spam', '信|地址'],
      ['Nc', 'phone', '\\bphone\\b', '[电電][话話]', 'phone\\w*|call\\w*|telephone|number'],
    ],
  },
];
