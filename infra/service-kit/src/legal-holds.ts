/** Why rows are kept although the person asks for their deletion (个人信息保护法 §47: where a law sets a period of retention). */
export interface LegalHold {
  readonly basisZh: string;
  readonly basisEn: string;
}

/** 人事档案 Appointments, secondments, posts and their assessments. */
export const personnelFiles: LegalHold = {
  basisZh: '《档案法》第十三条、第十四条：聘任、挂职、任职和考核材料须归入人事档案',
  basisEn: 'Archives Law §13 and §14: papers on appointments, secondments, posts and assessments belong to the personnel files',
};

/** 科研档案 Who took part in research and led it. */
export const researchArchives: LegalHold = {
  basisZh: '《档案法》第十三条、《科学技术研究档案管理规定》：科研项目、团队和人员组成须归入科研档案',
  basisEn:
    'Archives Law §13 and the rules on archives of scientific and technical research: projects, teams and those who took part belong to the archives of research',
};

/** 会计档案 Claims, obligations and payments. */
export const accounts: LegalHold = {
  basisZh: '《会计法》第二十三条、《会计档案管理办法》：财政资金的申请、审批和支付凭证须按规定期限保存',
  basisEn:
    'Accounting Law §23 and the rules on accounting archives: vouchers of fiscal money claimed, approved and paid are kept for the periods set there',
};

/** 转化档案 Contracts, shares and rewards of a conversion. */
export const conversionContracts: LegalHold = {
  basisZh: '《促进科技成果转化法》第四十四条、第四十五条：成果完成人、转化人员的约定、股份和奖励须可查证',
  basisEn:
    'Law on Promoting the Transformation of Scientific and Technological Achievements §44 and §45: what was agreed with, granted to and paid to those who made and converted an achievement must be evidenced',
};

/** 日志 Journal, access log and the memory of commands. */
export const logs: LegalHold = {
  basisZh: '《网络安全法》：网络日志留存不少于六个月；《政务数据共享条例》：共享记录保存不少于三年',
  basisEn:
    'Cybersecurity Law: logs are kept for six months at least; regulation on sharing government data: records of sharing for three years at least',
};
