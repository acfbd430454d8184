/** 项目 What the gateway hands over of a project: its key, and the demand where `Project.sourceDemand` requires it. */
export interface Project {
  readonly id: string;
  readonly demand?: { readonly id: string } | null;
}
