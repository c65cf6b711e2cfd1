package kaoping.web;

import kaoping.finding.Catalogue;

/** A refusal that HTTP itself has a status for (状态), in the words of both languages. */
enum Status {
    BAD_REQUEST(
            400,
            "请求不合规",
            "请按接口说明核对地址和参数",
            "Bad request",
            "Check the address and the parameters against the description"),
    NOT_FOUND(
            404,
            "没有这个地址",
            "接口说明在 /swagger-ui.html",
            "No such address",
            "The interface is described at /swagger-ui.html"),
    METHOD_NOT_ALLOWED(
            405,
            "这个地址不支持这种方法",
            "支持的方法见答复的 Allow",
            "This address does not support the method",
            "See Allow for those that it supports"),
    NOT_ACCEPTABLE(
            406,
            "不能按 Accept 要求的格式答复",
            "请用接口说明里的格式，或不写 Accept",
            "No answer in the format that Accept asks for",
            "Ask for a format of the description, or leave Accept out"),
    CONTENT_TOO_LARGE(
            413,
            "提交的内容太大",
            "事实至多 16 MB，请分批提交；工作簿至多 8 MB",
            "The body is too large",
            "At most 16 MB of facts, else submit in parts; at most 8 MB for a workbook"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "不接受这种类型的内容",
            "事实用 application/json，UTF-8 编码，不要压缩；工作簿用 .xlsx 的类型",
            "This type of content is not accepted",
            "Facts as application/json in UTF-8, not compressed; workbooks as what .xlsx is"),
    SERVICE_UNAVAILABLE(
            503, "正忙", "别的工作簿还在检查，请过一会儿再试", "Busy", "Other workbooks are being looked at; try again in a while"),
    REFUSED(0, "请求没有被接受", "请按接口说明核对请求", "The request was not accepted", "Check it against the description"),
    INTERNAL(500, "程序内部错误", "已经记录，请联系维护人员", "Internal error", "It has been recorded; tell whoever runs this");

    private final int status;
    private final String title;
    private final String detail;
    private final String englishTitle;
    private final String englishDetail;

    Status(int status, String title, String detail, String englishTitle, String englishDetail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.englishTitle = englishTitle;
        this.englishDetail = englishDetail;
    }

    static Status of(int status) {
        for (Status known : values()) {
            if (known.status == status) {
                return known;
            }
        }
        return status < 500 ? REFUSED : INTERNAL;
    }

    String title(Catalogue catalogue) {
        return switch (catalogue) {
            case CHINESE -> title;
            case ENGLISH -> englishTitle;
        };
    }

    String detail(Catalogue catalogue) {
        return switch (catalogue) {
            case CHINESE -> detail;
            case ENGLISH -> englishDetail;
        };
    }
}
