using System;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Tests.Transport.Demo;

/// <summary>An implementation that does what a test says.</summary>
internal sealed class DemoService : IDemoApi
{
    public Func<DemoTokenRequest, CancellationToken, Task<DemoToken>> Token { get; init; } =
        static (request, _) => Task.FromResult(new DemoToken("token-of-" + request.Username));

    public Func<DemoBlockRequest, Task<ApiResult<DemoBlocked>>> Block { get; init; } =
        static request => Task.FromResult(new ApiResult<DemoBlocked>(new DemoBlocked(request.Phones.Count), 946, "all blocked"));

    public Task<DemoToken> GetTokenAsync(DemoTokenRequest request, CancellationToken cancellationToken = default) => Token(request, cancellationToken);

    public Task<ApiResult<DemoBlocked>> BlockAsync(DemoBlockRequest request, CancellationToken cancellationToken = default) => Block(request);
}
