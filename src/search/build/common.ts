import { from } from 'opencc-js/preset';
import { isChinese } from '../../i18n/locales.ts';

/** Words that ask rather than tell in Chinese, for sites that name none. Either script finds them. */
const ASKING = `
如何 怎么 怎样 怎么办 怎么样 怎么让 怎样让 怎么把 怎样把 怎么给 怎么才能 怎么弄 怎么做 怎么用 怎么设置 该怎么 要怎么 怎么回事 为什么 为何 为啥
什么 什么是 是什么 是什么意思 什么意思 什么时候 何时 哪里 哪儿 哪个 哪些 在哪 在哪里 在哪儿 去哪 去哪里 请问 请教 谁 多少 几个
可以 可不可以 能不能 能否 会不会 是不是 有没有 要不要 有什么 我想 我要 我的 我们 我们的 你的 想要 想知道 知道 怎么知道 需要 应该 办法
吗 呢 吧 了吗 的话 的时候 一下 一些 这个 那个
`
  .trim()
  .split(/\s/);

/** The same in English. */
const ASKING_ENGLISH = `
how what when where why which can could do does did i we you is are was were my our your the a an of to in on for with
from it its this that should would please want need
`
  .trim()
  .split(/\s/);

/**
 * Words of software that differ between mainland China and Taiwan, beside those that OpenCC knows: the first as it is
 * said in China, then as in Taiwan.
 */
const REGIONS = `
单元格 儲存格|电子表格 試算表|电子表格 電子試算表|工作簿 活頁簿|幻灯片 投影片|幻灯片放映 投影片放映
演示文稿 簡報|数据透视表 樞紐分析表|数据透视图 樞紐分析圖|高级筛选 進階篩選|条件格式 設定格式化的條件
超链接 超連結|链接 連結|脚注 註腳|尾注 章節附註|批注 註解|页眉 頁首|页脚 頁尾|页眉页脚 頁首頁尾|打印 列印
打印机 印表機|打印预览 預覽列印|宏 巨集|字体 字型|字号 字型大小|下划线 底線|左对齐 靠左對齐|右对齐 靠右對齊
居中 置中|缩进 縮排|剪贴板 剪貼簿|粘贴 貼上|选择性粘贴 選擇性貼上|剪切 剪下|撤销 復原|撤消 復原
恢复 取消復原|查找 尋找|替换 取代|查找和替换 尋找及取代|自动更正 自動校正|自动保存 自動儲存
拼写检查 拼字檢查|同义词库 同義字|模板 範本|水印 浮水印|邮件合并 合併列印|修订 追蹤修訂|修改记录 修訂記錄
文本框 文字方塊|文本 文字|文档 文件|文件 檔案|文件夹 資料夹|保存 儲存|另存为 另存新檔|打开 開啟|新建 新增
创建 建立|添加 新增|修改 變更|更改 變更|设置 設定|默认 預設|缺省 預設|选项卡 索引標籤|标签页 分頁
菜单 功能表|菜单 選單|工具栏 工具列|状态栏 狀態列|任务栏 工作列|滚动条 捲軸|滚动 捲動|对话框 對話方塊
复选框 核取方塊|单选按钮 選項按鈕|下拉列表 下拉式清單|列表 清單|列表框 清單方塊|组合框 下拉式方塊|图标 圖示
图像 影像|散点图 散佈圖|柱形图 直條圖|柱状图 長條圖|饼图 圓餅圖|条形图 橫條圖|坐标轴 座標軸|行高 列高
列宽 欄寬|表头 標題列|合并单元格 合併儲存格|拆分 分割|单变量求解 目標搜尋|分类汇总 小計
合计 總計|求和 加總|函数 函式|数组 陣列|变量 變數|参数 引數|常量 常數|字符 字元|字符串 字串|字段 欄位
数据源 資料來源|数据库 資料庫|数据 資料|信息 資訊|程序 程式|代码 程式碼|调试 偵錯|调试 除錯|运行 執行
宏录制 錄製巨集|编程 程式設計|控件 控制項|窗体 表單|窗口 視窗|界面 介面|屏幕 螢幕|鼠标 滑鼠|光标 游標
快捷键 快速鍵|快捷键 組合鍵|快捷键 捷徑鍵|快捷方式 捷徑|快捷菜单 右鍵選單|单击 按一下|点击 點選|点击 按一下
双击 連按兩下|双击 按兩下|右键单击 按一下滑鼠右鍵|拖动 拖曳|拖动 拖移|网络 網路|互联网 網際網路
因特网 網際網路|服务器 伺服器|代理服务器 代理伺服器|客户端 用戶端|登录 登入|注销 登出|退出 結束|账号 帳號
账户 帳戶|用户 使用者|用户名 使用者名稱|权限 許可權|安全 安全性|隐私 隱私權|数字签名 數位簽章|证书 憑證
数字 數位|软件 軟體|硬件 硬體|硬盘 硬碟|磁盘 磁碟|光盘 光碟|U盘 隨身碟|内存 記憶體|芯片 晶片|显卡 顯示卡
声卡 音效卡|摄像头 網路攝影機|扬声器 喇叭|音频 音訊|视频 影片|视频 視訊|照片 相片|截图 螢幕擷取畫面
截屏 螢幕截圖|录屏 螢幕錄影|分辨率 解析度|壁纸 桌布|锁屏 鎖定畫面|笔记本 筆記型電腦|笔记本电脑 筆記型電腦
台式机 桌上型電腦|手机 行動電話|移动设备 行動裝置|设备 裝置|驱动程序 驅動程式|无线网络 無線網路
打印队列 列印佇列|卸载 解除安裝|恢复 還原|导入 匯入|导出 匯出|发送 傳送|邮箱 信箱|短信 簡訊|联系人 聯絡人
通讯簿 通訊錄|日历 行事曆|日程 行程|支持 支援|兼容 相容|搜索 搜尋|查看 檢視|视图 檢視|刷新 重新整理
禁用 停用|激活 啟用|续订 續約|支持人员 支援人員|自定义 自訂|自定义 使用者自訂|扩展 擴充套件|扩展 擴充功能
插件 外掛程式|插件 外掛|扩展名 副檔名|渐变 漸層|对象 物件|组合 群組|形状 圖案|连接符 連接線|断词 連字
交叉引用 交互參照|引用 參照|引用 參考|题注 圖表標號|分页符 分頁符號|页边距 邊界|纵向 直向|信息技术 資訊科技
人工智能 人工智慧|算法 演算法|优化 最佳化|优先级 優先順序|线程 執行緒|接口 介面|模块 模組|脚本 指令碼
正则表达式 規則運算式|正则表达式 正規表示式|通配符 萬用字元|文件名 檔名|命令行 命令列|缓存 快取
质量 品質|消息 訊息|项目 專案|任务 工作
`;

/** Words of software as pages write them, then as people say them, in either region. */
const SPOKEN = `
删除 删掉|删除 去掉|删除 清掉|删除 拿掉|取消 去掉|关闭 关掉|停用 关掉|禁用 关掉|修改 改动|修改 改成|编辑 改动|更改 改成
比较 对比|比较 比对|合并 拼在一起|合并 并在一起|拆分 拆开|移动 挪动|移动 挪到|复制 拷贝|保存 存盘|儲存 存檔|打印 印出来|列印 印出來
横向 横着|橫向 橫著|橫向 橫的|横向 横过来|纵向 竖着|直向 直的|同时 一起|多位 好几个|多个 好几个|网址 网页地址|URL 网址
计算 算出|计算 算一下|总计 总和|合计 总和|求和 加起来|统计 数一数|字数 多少字|重新启动 重启|更新 新版本|密码 口令|帐户 账号
付款 付钱|支付 付钱|退款 退钱|发票 开票|照片 相片|图片 照片|无法 没办法|不能 没法|失败 不成功|错误 出错|错误 报错|故障 坏了
丢失 不见了|丢失 没了|隐藏 看不见|显示 看到|显示 出现|查看 看一下|查找 找到|搜索 找一下|缓慢 很慢|速度慢 太慢|连接 连上
安装 装上|锁定 锁住|保护 锁住|固定 定住|缩小 变小|放大 变大|调整 调一下|添加 加上|插入 加上|新增 加上|末尾 最后面|首行 第一行
空行 空白行|全部 所有|电脑 计算机
`;

/** Pairs of words, those of China first: ours, and OpenCC's, whose table has Traditional characters on both sides. */
const PAIRS = [
  ...REGIONS.trim().split(/[|\n]/),
  ...String(from.twp?.[0]?.[0] ?? '')
    .split('|')
    .map(swapped),
].map((pair) => pair.split(' ') as [china: string, taiwan: string]);

const SAID = SPOKEN.trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(' ') as [written: string, spoken: string]);

function swapped(pair: string): string {
  const [taiwan, china] = pair.split(' ');
  return `${china} ${taiwan}`;
}

/** What readers of either region type, for the table of variants to hold their characters. */
export const commonText = (locale: string): string =>
  isChinese(locale) ? [ASKING, PAIRS, SAID].flat(2).join('') : '';

/** Words that ask, where the site names none. */
export const askingWords = (locale: string): readonly string[] => {
  if (isChinese(locale)) return ASKING;
  return /^en\b/i.test(locale) ? ASKING_ENGLISH : [];
};

const isTaiwan = (locale: string) => /\b(tw|hk|mo|hant)\b/i.test(locale);

/** A word that the site itself uses half as often as the other is its own too. */
const OWN = 0.5;

/**
 * The words of the other region that a language of the site may be asked with, each with the one that stands there.
 *
 * @param said all text of the language, folded
 * @param key how a word is compared
 */
export function regionalWords(
  locale: string,
  said: string,
  key: (word: string) => string,
): [there: string, here: string][] {
  if (!isChinese(locale)) return [];
  const pairs = isTaiwan(locale) ? PAIRS.map(([china, taiwan]) => [taiwan, china] as const) : PAIRS;
  const counts = new Map<string, number>();
  const count = (word: string) => {
    const known = counts.get(word) ?? said.split(word).length - 1;
    counts.set(word, known);
    return known;
  };
  const rows = new Map<string, [there: string, here: string]>();
  for (const [one, other] of [...pairs, ...SAID]) {
    const [here, there] = [key(one), key(other)];
    if (!here || !there || here === there || count(here) === 0) continue;
    if (count(there) < count(here) * OWN) rows.set(`${there} ${here}`, [there, here]);
  }
  return [...rows.values()].sort((a, b) => count(b[1]) - count(a[1]));
}
