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
    public static async Task<bool> ServeAsync(ILibrary library)
    {
        try
        {
            return (await library.LendAsync("111")).IsSuccess;
        }
        [|catch (Exception)|]
        {
            return false;
        }
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// fix: Let OutcomeUnknownException through
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
        try
        {
            return (await library.LendAsync("111")).IsSuccess;
        }
        catch (OutcomeUnknownException)
        {
            throw;
        }
        catch (Exception)
        {
            return false;
        }
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

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        try
        {
            if ((await library.LendAsync("111")).IsSuccess)
            {
                Console.WriteLine("lent");
            }
        }
        catch (ApiException)
        {
            throw;
        }
        catch (OutcomeUnknownException e) when (e.InnerException is TimeoutException)
        {
            throw;
        }
        [|catch|]
        {
            Console.WriteLine("failed");
        }
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("find", Safety = OperationSafety.ReadOnly)]
    Task<ApiResult<Lent>> FindAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        try
        {
            _ = await library.FindAsync("111");
        }
        catch
        {
            Console.WriteLine("It only reads.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (TransportException e)
        {
            Console.WriteLine(e.Operation);
        }
        catch (Exception)
        {
            Console.WriteLine("It does not get here.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e) when (e is not OutcomeUnknownException)
        {
            Console.WriteLine("A filter.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Not swallowed.", e);
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            Console.WriteLine(e is OutcomeUnknownException ? "Look first." : "It failed.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
        }
    }

    public static Task<ApiResult<Lent>> ServeLater(ILibrary library)
    {
        try
        {
            Func<Task> never = async () => _ = await library.LendAsync("111");
            return library.LendAsync(never.ToString()!);
        }
        catch (Exception)
        {
            throw;
        }
    }

    public static Task<ApiResult<Lent>>? ServeInside(ILibrary library)
    {
        try
        {
            Func<Task> never = async () => _ = await library.LendAsync("111");
            Console.WriteLine(never);
            return library.LendAsync("222");
        }
        catch (Exception)
        {
            return null;
        }
    }
}
