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
    public static async Task ServeAsync(ILibrary library, string isbn)
    {
        [|library.LendAsync(isbn)|];
        await Task.Yield();
    }
}
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
// fix
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
    public static async Task ServeAsync(ILibrary library, string isbn)
    {
        (await library.LendAsync(isbn)).GetValueOrThrow();
        await Task.Yield();
    }
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("close")]
    ValueTask<Closed> CloseAsync(string door, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Closed(string Door);

public sealed class Desk(LibraryClient client)
{
    public async Task ServeAsync(ILibrary library)
    {
        [|library.CloseAsync("front")|];
        [|client.CloseAsync("back").ConfigureAwait(false)|];
        await Task.Yield();
    }
}
// message: 'CloseAsync' is not awaited: whether it succeeds would never be known
// message: 'CloseAsync' is not awaited: whether it succeeds would never be known
// fix: Await it
[ApiContract]
public partial interface ILibrary
{
    [Operation("close")]
    ValueTask<Closed> CloseAsync(string door, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Closed(string Door);

public sealed class Desk(LibraryClient client)
{
    public async Task ServeAsync(ILibrary library)
    {
        await library.CloseAsync("front");
        await client.CloseAsync("back").ConfigureAwait(false);
        await Task.Yield();
    }
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

public sealed class Desk(ILibrary? library)
{
    public void Serve(List<string> isbns)
    {
        [|library?.LendAsync("111")|];
        isbns.ForEach(isbn => [|library!.LendAsync(isbn)|]);
        Action later = () => [|library!.LendAsync("222").ConfigureAwait(false)|];
        later();
        [|library!.LendAsync("333").WaitAsync(TimeSpan.FromSeconds(1))|];
    }
}
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
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
    public static async Task ServeAsync(ILibrary library, List<Task> running)
    {
        _ = library.LendAsync("111");
        running.Add(library.LendAsync("222"));
        Func<string, Task> later = isbn => library.LendAsync(isbn);
        Task<ApiResult<Lent>> task = library.LendAsync("333");
        Remember("444");
        Console.WriteLine((await task).Status);
        await later("555");
        Describe(l => l.LendAsync("666", CancellationToken.None));
    }

    private static void Describe(System.Linq.Expressions.Expression<Action<ILibrary>> call) => Console.WriteLine(call);

    private static Task Remember(string isbn) => Task.FromResult(isbn);
}
