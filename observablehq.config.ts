import { frameworkConfig } from "apparatus/config";

export default frameworkConfig();
