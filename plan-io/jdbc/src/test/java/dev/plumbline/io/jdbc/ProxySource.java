package dev.plumbline.io.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source that looks at what is done with its connections. */
final class ProxySource {

    private ProxySource() {}

    /** Looks at a call before it is made. */
    interface Watch {
        void before(Connection connection, Method method, Object[] arguments) throws SQLException;
    }

    /** Whether a call prepares a statement that changes something. */
    static boolean isChange(Method method, Object[] arguments) {
        return method.getName().equals("prepareStatement") && !((String) arguments[0]).startsWith("SELECT");
    }

    static DataSource of(DataSource source, Watch watch) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(source, method, arguments);
            return answer instanceof Connection connection ? connection(connection, watch) : answer;
        });
    }

    private static Connection connection(Connection real, Watch watch) {
        return proxy(Connection.class, (self, method, arguments) -> {
            watch.before(real, method, arguments);
            return call(real, method, arguments);
        });
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? ProxySource.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                handler));
    }
}
