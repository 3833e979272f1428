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
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("find", Safety = OperationSafety.ReadOnly)]
    ValueTask<ApiResult<Found>> FindAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

[WireContract]
public sealed partial record Found(string Shelf);

public static class Desk
{
    public static Task ServeAsync(ILibrary library, bool isFirst) => isFirst ? [|library.LendAsync("111")|] : [|library.FindAsync("222").AsTask()|];

    public static Task BothAsync(ILibrary library) => [|Task.WhenAll(library.LendAsync("111"), library.LendAsync("222"))|];

    public static Task LaterAsync(ILibrary library)
    {
        return Inner();

        Task Inner() => [|library.LendAsync("333").WaitAsync(TimeSpan.FromSeconds(1))|];
    }

    public static async Task AllAsync(ILibrary library, Task other)
    {
        [|await Task.WhenAll(library.LendAsync("444"), library.FindAsync("555").AsTask())|];
        [|await Task.WhenAll([other, library.LendAsync("666")])|];
    }

    public static void Block(ILibrary library, string[] isbns)
    {
        [|Task.WaitAll(library.LendAsync("777"), Task.CompletedTask)|];
        [|Task.WaitAll(Array.ConvertAll(isbns, isbn => library.LendAsync(isbn)))|];
        [|library.LendAsync("888").Wait(1000)|];
    }
}
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Found> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent>[] is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
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
    public static void Serve(ILibrary library)
    {
        [|library.LendAsync("111").Wait()|];
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
    public static void Serve(ILibrary library)
    {
        library.LendAsync("111").Result.GetValueOrThrow();
    }
}
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("find", Safety = OperationSafety.ReadOnly)]
    ValueTask<ApiResult<Found>> FindAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

[WireContract]
public sealed partial record Found(string Shelf);

public static class Desk
{
    private static Task? s_running;

    public static Task ServeAsync(ILibrary library)
    {
        Task<ApiResult<Lent>> task = library.LendAsync("111");
        s_running = task;
        return s_running;
    }

    public static async Task<bool> AllAsync(ILibrary library, List<string> isbns)
    {
        Task<ApiResult<Lent>> first = library.LendAsync("111");
        Task<ApiResult<Found>> second = library.FindAsync("222").AsTask();
        await Task.WhenAll(first, second);
        await Task.WhenAll(isbns.ConvertAll(async isbn => Console.WriteLine((await library.LendAsync(isbn)).Status)));
        await Refused(() => library.LendAsync("333"));
        return (await first).IsSuccess && (await second).IsSuccess;
    }

    public static bool Block(ILibrary library)
    {
        Task<ApiResult<Lent>> task = library.LendAsync("111");
        task.Wait();
        Task.WaitAll(task, Task.CompletedTask);
        return task.Result.IsSuccess && library.LendAsync("222").Result.IsSuccess;
    }

    private static Task<Exception?> Refused(Func<Task> call) => call().ContinueWith(t => (Exception?)t.Exception);
}
