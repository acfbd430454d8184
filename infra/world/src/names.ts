import { randomFor } from './random.ts';
/** Invented names and computed codes. Brands are made of two rare characters, so that no generated firm or university carries a known name. */

const FIRST = [...'启澄砺沐昱珩朔泓霁翊垣岫湛煦璟稷榆栩桓钺砚牧旌渭沅漪茗筠崧峥屹曜彧祺黎翰绍蔚卓霖'];
const SECOND = [...'衡岚澜屿昀钧烁坤峤麓川岳浔羽轩涵舟桥石林野禾原丰锐域途乔诺弘煜朗'];

/** How many brands of two characters there are; after them a third character keeps brands apart. */
export const BRANDS = FIRST.length * SECOND.length;

/** The brand of a number: different numbers give different brands, up to 33 times `BRANDS`. Neighbours share no character. */
export function brandOf(number: number): string {
  const lap = Math.floor(number / BRANDS);
  // 271 has no factor in common with BRANDS, so this walks over all of them.
  const at = ((number % BRANDS) * 271) % BRANDS;
  const first = Math.floor(at / SECOND.length);
  return FIRST[first]! + SECOND[(at * 7 + first * 5) % SECOND.length]! + (lap ? SECOND[(lap - 1) % SECOND.length]! : '');
}

// GB 32100-2015: base 31, without I, O, S, V and Z.
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of a unified social credit code, from its first 17 characters (GB 32100-2015, weights 3^(i−1), modulus 31). */
export function creditCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0, weight = 1; index < 17; index += 1, weight = (weight * 3) % 31)
    sum += CREDIT_ALPHABET.indexOf(first17[index]!) * weight;
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** The check character of an organisation code, from its first eight characters (GB 11714, modulus 11). */
function organisationCheckCharacter(first8: string): string {
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number.parseInt(first8[index]!, 36), 0);
  return '0X987654321'[sum % 11]!;
}

/** 登记管理部门与机构类别 The first two characters: 91 an enterprise of the market regulator, 12 a public institution of the establishment office. */
export type CreditCodeClass = '91' | '12';

/**
 * 统一社会信用代码 A valid code for an invented body. The organisation part begins with YY, a series that has never been handed out,
 * so the code belongs to nobody; equal class and serial give equal codes, different ones different codes.
 */
export function creditCode(kind: CreditCodeClass, regionCode: string, serial: number): string {
  let rest = serial;
  let digits = '';
  for (let place = 0; place < 6; place += 1, rest = Math.floor(rest / 31)) digits = CREDIT_ALPHABET[rest % 31]! + digits;
  if (rest > 0) throw new RangeError(`No organisation code is left for serial ${serial}.`);
  const organisation = `YY${digits}`;
  const first17 = kind + regionCode + organisation + organisationCheckCharacter(organisation);
  return first17 + creditCheckCharacter(first17);
}

/** The vocabulary of an industry chain: the field, what its firms call themselves, and what they and the universities work on. */
export interface Vocabulary {
  readonly field: string;
  readonly trades: readonly string[];
  readonly topics: readonly string[];
}

const words = (field: string, trades: string, topics: string): Vocabulary => ({
  field,
  trades: trades.split(' '),
  topics: topics.split(' '),
});

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'chain-xt-rail-equipment': words(
    '轨道交通装备',
    '轨道装备 车辆部件 牵引科技 制动系统 机车配件 智能装备',
    '牵引变流 制动控制 车体轻量化 走行部监测 列车网络 轨道检测 弓网状态感知 齿轮传动',
  ),
  'chain-xt-mining-equipment': words(
    '智能矿山装备',
    '矿山机械 矿山智能 重工机械 输送装备 钻掘科技 选矿设备',
    '无人驾驶矿卡 掘进机器人 提升机监测 矿石智能分选 井下定位 充填工艺 破碎节能 巷道支护',
  ),
  'chain-xt-motors': words(
    '新能源电机',
    '电机科技 驱动系统 电控技术 特种电机 电气设备 动力科技',
    '永磁电机 电机控制器 扁线绕组 高速轴承 电机热管理 碳化硅驱动 电机试验 伺服驱动',
  ),
  'chain-xt-metal-materials': words(
    '先进金属材料',
    '特钢材料 金属制品 精密铸造 新材料 线材科技 粉末冶金',
    '高强钢 连铸质量 轧制工艺 表面涂层 金属粉末 铸件缺陷检测 余热回收 焊接材料',
  ),
  'chain-xt-health-food': words(
    '健康食品',
    '食品科技 生物科技 湘莲食品 农业开发 饮品 茶业',
    '湘莲加工 食品保鲜 功能因子提取 发酵工艺 冷链监控 农残快检 植物蛋白 茶饮风味',
  ),
  'chain-bs-aluminium': words(
    '铝',
    '铝业 铝材科技 铝合金制品 新材料 精密铝型材 再生铝',
    '电解铝节能 铝合金轻量化 赤泥利用 再生铝净化 铝箔轧制 高纯铝 铝熔体检测 阳极炭块',
  ),
  'chain-bs-characteristic-agriculture': words(
    '特色农业',
    '农业开发 果业 种苗科技 食品加工 冷链物流 农产品',
    '芒果保鲜 病虫害防控 水肥一体 种苗脱毒 果品分级 采后处理 山茶油精炼 土壤改良',
  ),
  'chain-bs-biotechnology': words(
    '生物技术',
    '生物科技 制药 生物工程 中药材 检测技术 健康产业',
    '壮药提取 酶制剂 微生物肥料 诊断试剂 中药质量控制 菌种选育 活性肽 组织培养',
  ),
  'chain-bs-clean-energy': words(
    '清洁能源',
    '新能源 储能科技 电力设备 能源工程 光伏科技 氢能科技',
    '光伏运维 储能安全 微电网调度 水电监测 制氢电解槽 电池回收 功率预测 电能质量',
  ),
  'chain-jx-photovoltaics': words(
    '光伏新能源',
    '光伏科技 新能源材料 太阳能 储能系统 逆变器 光电材料',
    '异质结电池 光伏胶膜 组件回收 逆变控制 钙钛矿叠层 储能管理 银浆印刷 热斑检测',
  ),
  'chain-jx-integrated-circuits': words(
    '集成电路',
    '微电子 半导体 芯片科技 电子材料 传感科技 封测技术',
    '功率器件 先进封装 传感芯片 晶圆检测 电子特气 射频前端 掩膜清洗 车规可靠性',
  ),
  'chain-jx-chemical-materials': words(
    '化工新材料',
    '新材料 高分子材料 化工科技 聚合物 功能材料 涂料科技',
    '高性能聚酯 可降解塑料 特种涂料 膜分离 催化剂 阻燃改性 连续流合成 废气治理',
  ),
  'chain-jx-fashion-textiles': words(
    '时尚纺织',
    '纺织科技 经编 服饰 纤维材料 染整科技 针织',
    '功能纤维 无水染色 智能织造 面料检测 再生纤维 三维编织 花型设计 印染废水回用',
  ),
  'chain-jx-intelligent-home': words(
    '智能家居',
    '智能家居 电器科技 厨电 照明科技 家居用品 智能控制',
    '集成灶燃烧 语音交互 低功耗传感 健康照明 变频控制 家电可靠性 空气净化 能耗管理',
  ),
  'chain-sy-green-chemicals': words(
    '绿色环保化工',
    '化工科技 染料 精细化工 环保材料 助剂 生物化工',
    '清洁染料 连续硝化 废酸回收 微反应器 溶剂替代 安全监测 危废减量 高盐废水',
  ),
  'chain-sy-digital-games': words(
    'e游数字文娱',
    '网络科技 数字文化 互动娱乐 动漫 软件 电竞科技',
    '游戏引擎 动作捕捉 虚拟拍摄 内容审核 云渲染 数字人 电竞直播 音效生成',
  ),
  'chain-sy-ventilation-refrigeration': words(
    '通风制冷',
    '风机 制冷设备 通风设备 暖通科技 换热器 冷链装备',
    '离心风机 磁悬浮压缩机 换热强化 噪声控制 制冷剂替代 气流组织 热泵烘干 隧道通风',
  ),
  'chain-sy-electric-drives': words(
    '电气电机及驱动装备',
    '电机 驱动科技 电气 传动设备 变频技术 机电',
    '高效电机 变频驱动 减速传动 绝缘材料 电机诊断 伺服系统 轴承润滑 数字化产线',
  ),
  'chain-sy-vehicles-parts': words(
    '汽车整车及关键零部件',
    '汽车部件 车辆科技 汽配 底盘系统 智能座舱 模具',
    '轻量化底盘 线控制动 电池壳体 智能座舱 压铸模具 热管理 密封件 车载传感',
  ),
  'chain-sy-fashion-textiles': words(
    '时尚轻纺',
    '轻纺 服饰 伞业 家纺 面料科技 印染',
    '功能面料 数码印花 环保整理 智能裁剪 超细纤维 色彩管理 户外伞具 染料节约',
  ),
  'chain-sy-new-materials': words(
    '新材料',
    '新材料 复合材料 电子化学品 先进陶瓷 膜科技 高分子',
    '先进陶瓷 碳纤维复合 电子化学品 气凝胶 分离膜 导热材料 特种玻璃 增材粉末',
  ),
  'chain-lz-petrochemicals': words(
    '石化新材料',
    '石化科技 化工材料 橡胶 润滑材料 催化科技 聚烯烃',
    '聚烯烃改性 催化裂化 合成橡胶 管道腐蚀 挥发物治理 润滑油 碳捕集 装置数字孪生',
  ),
  'chain-lz-biomedicine': words(
    '生物医药',
    '生物制药 医药科技 疫苗技术 药业 医疗器械 诊断科技',
    '疫苗佐剂 当归提取 重离子治疗配套 血液制品 缓释制剂 诊断试剂 药材溯源 细胞培养',
  ),
  'chain-lz-equipment': words(
    '高端装备',
    '机械装备 真空设备 石化装备 电机设备 智能制造 数控科技',
    '真空镀膜 钻采装备 换热器制造 焊接机器人 风电叶片 高原电机 泵阀可靠性 数控系统',
  ),
  'chain-lz-plateau-agriculture': words(
    '高原特色农业',
    '农业科技 百合食品 种业 冷凉蔬菜 牧业 旱作农业',
    '百合种球 旱作节水 冷凉蔬菜 牧草种质 病毒检测 农膜回收 马铃薯贮藏 设施环境',
  ),
  'chain-lz-new-energy': words(
    '新能源',
    '新能源 风电科技 氢能 储能技术 电力科技 光热科技',
    '光热储能 风电预测 电解制氢 多能互补 储能电池 电网调峰 光伏清洁 氢气储运',
  ),
};

const GENERAL = words(
  '综合技术',
  '科技 实业 技术服务 智能科技 环保科技 信息技术',
  '工业互联网 设备诊断 节能改造 质量检测 数据治理 机器视觉 环境监测 安全生产',
);

/** The vocabulary of a chain; a general one for firms and works on no chain. */
export const vocabularyOf = (chainId: string | null): Vocabulary => (chainId === null ? GENERAL : (VOCABULARIES[chainId] ?? GENERAL));

/** What a demand is about; the challenge that posts it is about the same. */
export const topicOf = (chainId: string | null, demandId: string): string =>
  randomFor(0, `topic of ${demandId}`).pick(vocabularyOf(chainId).topics);
