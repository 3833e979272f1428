// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        [|await library.LendAsync("111")|];
    }
}
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// fix: Throw if it is no success
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        (await library.LendAsync("111")).GetValueOrThrow();
    }
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    ValueTask<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library, LibraryClient client)
    {
        Func<Task> later = async () => [|await library.LendAsync("111").ConfigureAwait(false)|];
        await later();
        [|client.LendAsync("111").AsTask().GetAwaiter().GetResult()|];
    }

    public static async Task AgainAsync(ILibrary library) => [|await ServeAsync(library, "111")|];

    private static Task<ApiResult<Lent>> ServeAsync(ILibrary library, string isbn) => library.LendAsync(isbn).AsTask();
}
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// fix: Throw if it is no success
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    ValueTask<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library, LibraryClient client)
    {
        Func<Task> later = async () => (await library.LendAsync("111").ConfigureAwait(false)).GetValueOrThrow();
        await later();
        client.LendAsync("111").AsTask().GetAwaiter().GetResult().GetValueOrThrow();
    }

    public static async Task AgainAsync(ILibrary library) => (await ServeAsync(library, "111")).GetValueOrThrow();

    private static Task<ApiResult<Lent>> ServeAsync(ILibrary library, string isbn) => library.LendAsync(isbn).AsTask();
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library, string[] isbns)
    {
        [|await Task.WhenAll(library.LendAsync("111"), library.LendAsync("222")).ConfigureAwait(false)|];
        [|await Task.WhenAll(Array.ConvertAll(isbns, isbn => library.LendAsync(isbn)))|];
    }
}
// message: The ApiResult<Lent>[] is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent>[] is not looked at: a refusal would pass unnoticed
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task<bool> ServeAsync(ILibrary library, string[] isbns)
    {
        Task<ApiResult<Lent>> first = library.LendAsync("111"), second = library.LendAsync("222");
        await Task.WhenAll(first, second);
        Task<ApiResult<Lent>>[] kept;
        await Task.WhenAll(kept = Array.ConvertAll(isbns, isbn => library.LendAsync(isbn)));
        ApiResult<Lent>[] results = await Task.WhenAll(library.LendAsync("333"), library.LendAsync("444"));
        return (await first).IsSuccess && (await second).IsSuccess && results[0].IsSuccess && (await kept[0]).IsSuccess;
    }
}
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task<bool> ServeAsync(ILibrary library)
    {
        _ = await library.LendAsync("111");
        (await library.LendAsync("222")).GetValueOrThrow();
        ApiResult<Lent> result;
        result = await library.LendAsync("333");
        return result.IsSuccess;
    }
}
