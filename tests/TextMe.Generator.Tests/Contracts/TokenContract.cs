using TextMe.Generator.Tests.Infrastructure;

namespace TextMe.Generator.Tests.Contracts;

/// <summary>The contract of the documentation, spread over files as a user would.</summary>
internal static class TokenContract
{
    public const string InterfacePath = "ITokenApi.cs";
    public const string RequestPath = "ApiTokenRequest.cs";
    public const string ReplyPath = "ApiToken.cs";
    public const string ActionPath = "TokenAction.cs";

    /// <summary>The request of the documentation in XML.</summary>
    public const string RequestXml =
        """<?xml version="1.0" encoding="UTF-8"?><getApiToken><user><username>acme_admin</username></user><username>acme</username><action>new</action></getApiToken>""";

    /// <summary>The request of the documentation in JSON.</summary>
    public const string RequestJson = """{"getApiToken":{"user":{"username":"acme_admin"},"username":"acme","action":"new"}}""";

    private const string Interface = """
        using System.Threading;
        using System.Threading.Tasks;
        using TextMe;

        namespace Acme.Tokens;

        [ApiContract(DefaultPath = "/api")]
        public partial interface ITokenApi
        {
            /// <summary>Mints one more token for <paramref name="request"/>'s account.</summary>
            [Operation("getApiToken", Safety = OperationSafety.Unsafe)]
            Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default);
        }
        """;

    private const string Request = """
        using System.ComponentModel.DataAnnotations;
        using TextMe;

        namespace Acme.Tokens;

        [WireContract]
        public sealed partial record ApiTokenRequest
        {
            [WireName("user/username"), StringLength(64, MinimumLength = 1)]
            public required string AdminUsername { get; init; }

            [WireName("username"), StringLength(64, MinimumLength = 1)]
            public required string Username { get; init; }

            [WireName("action")]
            public required TokenAction Action { get; init; }
        }
        """;

    private const string Reply = """
        using System;
        using TextMe;

        namespace Acme.Tokens;

        [WireContract]
        public sealed partial record ApiToken
        {
            [WireName("status")]
            public required int Status { get; init; }

            [WireName("message"), Sensitive]
            public string? Token { get; init; }

            [WireName("expiration_date"), WireFormat("dd/MM/yyyy HH:mm:ss", TimeZone = "Asia/Jerusalem")]
            public DateTimeOffset? ExpirationDate { get; init; }
        }
        """;

    private const string Action = """
        using TextMe;

        namespace Acme.Tokens;

        public enum TokenAction
        {
            [WireName("new")] New,
            [WireName("current")] Current,
        }
        """;

    public static SourceFile[] Files =>
    [
        new(InterfacePath, Interface),
        new(RequestPath, Request),
        new(ReplyPath, Reply),
        new(ActionPath, Action),
    ];

    /// <summary>Runs the generator over the contract and one more file, and asserts that all is clean.</summary>
    public static GeneratorResult Run(string more = "", CompileOptions? options = null) =>
        GeneratorHost.RunClean(more, (options ?? CompileOptions.Default) with { Files = Files });
}
